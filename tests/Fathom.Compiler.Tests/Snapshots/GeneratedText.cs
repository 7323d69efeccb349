using System.Text.RegularExpressions;
using Fathom.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fathom.Compiler.Tests.Snapshots;

/// <summary>What the generator writes for a declaration of a class called Net.</summary>
internal static partial class GeneratedText
{
    /// <summary>The text of one file: "Surface", or an instruction set's kernels.</summary>
    public static string File(string declaration, string file) => File(GeneratorRun.Of(declaration), file);

    /// <summary>The text of one file of a run.</summary>
    public static string File(GeneratorRun run, string file)
    {
        string hint = file == "Surface" ? "Net.g.cs" : $"Net.{file}.g.cs";
        string text = run.Files.Single(result => result.HintName == hint).SourceText.ToString();

        // A new version of the generator is no new text.
        return Version().Replace(text, "GeneratedCode(\"Fathom\", \"{version}\")");
    }

    /// <summary>The members of a model's AVX2 kernels that have one of some names, as they stand in the file.</summary>
    public static string Avx2Members(string declaration, Predicate<string> isWanted)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(File(declaration, "Avx2")).GetRoot();
        ClassDeclarationSyntax kernels = root.DescendantNodes()
            .OfType<ClassDeclarationSyntax>()
            .Single(type => type.Identifier.Text == "Avx2Kernels");
        string[] wanted =
        [
            .. kernels.Members.Where(member => isWanted(Name(member))).Select(member => member.ToFullString().TrimStart('\n')),
        ];
        Assert.NotEmpty(wanted);
        return string.Join("\n", wanted);
    }

    private static string Name(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        _ => "",
    };

    [GeneratedRegex("""GeneratedCode\("Fathom", "[^"]*"\)""")]
    private static partial Regex Version();
}
