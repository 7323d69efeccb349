using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Fathom.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fathom.Compiler.Tests.Diagnostics;

/// <summary>The code on a diagnostic's page does what the page says.</summary>
public sealed class PageTests
{
    public static TheoryData<string> Ids => new(ArchitectureTests.AllIds);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task WrongExample_HasThisDiagnosticOnly(string id)
    {
        ImmutableArray<Diagnostic> found = await Run(Block(id, "Wrong"));

        Assert.NotEmpty(found);
        Assert.All(found, diagnostic => Assert.Equal(id, diagnostic.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task RightExample_HasNone(string id) => Assert.Empty(await Run(Block(id, "Right")));

    [Fact]
    public void RightExamples_CompileWithTheirModels()
    {
        string[] sources =
        [
            .. ArchitectureTests.AllIds
                .Select(static id => (id, block: Block(id, "Right")))
                .Where(static page => !page.block.StartsWith('<'))
                .Select(static page => $"namespace Page{page.id};\nusing Fathom;\n{page.block}"),
        ];

        GeneratorRun run = GeneratorRun.Of(TestCompilation.Create(sources), CompileOptions.Default);

        Assert.Empty(run.Output.Complaints().Where(static diagnostic => diagnostic.Id != "CS1591")
            .Select(static diagnostic => diagnostic.ToString()));
    }

    private static async Task<ImmutableArray<Diagnostic>> Run(string block)
    {
        // The pages of project settings show the project file; the declaration below them is fine.
        bool isProject = block.StartsWith('<');
        CompileOptions options = new()
        {
            AllowsUnsafe = !block.Contains("<AllowUnsafeBlocks>false", StringComparison.Ordinal),
            LanguageVersion = block.Contains("<LangVersion>11", StringComparison.Ordinal)
                ? LanguageVersion.CSharp11 : LanguageVersion.CSharp14,
        };
        string source = isProject ? "[Model(Input = 4)] [Dense(3)] partial class Net { }" : block;
        return await AnalyzerRun.Of(TestCompilation.Create(options, "using Fathom;\n" + source));
    }

    private static string Block(string id, string heading)
    {
        string page = File.ReadAllText(Repository.Path("src", "docs", "diagnostics", id + ".md"));
        Match match = Regex.Match(page, $@"^## {heading}\n+```(?:csharp|xml)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.True(match.Success, $"{id}.md has no code block under '## {heading}'.");
        return match.Groups[1].Value;
    }
}
