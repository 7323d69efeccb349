using Fathom.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fathom.Compiler.Tests.Incrementality;

/// <summary>
/// A user's project being edited: a model that takes a size from another file, another model, and the generator kept running.
/// </summary>
internal sealed class Project
{
    public const string Model =
        "using System;\nusing Fathom;\n\n[Model(Input = Sizes.Input)]\n[Dense(5, Activation.Tanh)]\n[Dense(3)]\n"
        + "public sealed partial class Net\n{\n}\n";

    public const string Sizes = "internal static class Sizes { public const int Input = 4; }\n";
    public const string Other = "[Fathom.Model(Input = 2)] [Fathom.Dense(2)] public sealed partial class Other;\n";

    private readonly CompileOptions _options = CompileOptions.Default;
    private CSharpCompilation _compilation;

    public Project(IIncrementalGenerator generator)
    {
        _compilation = TestCompilation.Create(_options, Model, Sizes, Other);
        Driver = GeneratorRun.Driver(_options, generator).RunGenerators(_compilation);
    }

    public Project()
        : this(new ModelGenerator())
    {
    }

    public GeneratorDriver Driver { get; private set; }

    /// <summary>Runs again on the same compilation.</summary>
    public Project Rerun() => Run(_compilation);

    /// <summary>Edits the model's file.</summary>
    public Project EditModel(string before, string after) => Edit(0, before, after);

    /// <summary>Edits the file of sizes.</summary>
    public Project EditSizes(string before, string after) => Edit(1, before, after);

    /// <summary>Edits the other model's file.</summary>
    public Project EditOther(string before, string after) => Edit(2, before, after);

    public Project AddFile(string source) => Run(_compilation.AddSyntaxTrees(TestCompilation.Parse(source, _options, "/project/Added.cs")));

    public Project RemoveOtherFile() => Run(_compilation.RemoveSyntaxTrees(_compilation.SyntaxTrees[2]));

    public Project WithOptions(Func<CSharpCompilationOptions, CSharpCompilationOptions> change) =>
        Run(_compilation.WithOptions(change(_compilation.Options)));

    public Project WithReference() => Run(_compilation.AddReferences(CSharpCompilation.Create("Library").ToMetadataReference()));

    public Project WithLanguageVersion(LanguageVersion version)
    {
        CompileOptions options = _options with { LanguageVersion = version };
        Driver = Driver.WithUpdatedParseOptions(options.ParseOptions);
        return Run(_compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(
            _compilation.SyntaxTrees.Select(tree => TestCompilation.Parse(tree.ToString(), options, tree.FilePath))));
    }

    private Project Edit(int file, string before, string after)
    {
        SyntaxTree tree = _compilation.SyntaxTrees[file];
        string source = tree.ToString();
        Assert.Contains(before, source, StringComparison.Ordinal);
        return Run(_compilation.ReplaceSyntaxTree(tree, TestCompilation.Parse(source.Replace(before, after), _options, tree.FilePath)));
    }

    private Project Run(CSharpCompilation compilation)
    {
        _compilation = compilation;
        Driver = Driver.RunGenerators(compilation);
        return this;
    }
}
