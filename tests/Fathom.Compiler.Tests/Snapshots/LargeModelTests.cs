using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fathom.Compiler.Tests.Snapshots;

/// <summary>A network of the size the paper trains, summarised: the plan, then every method with its lines and multiply-adds.</summary>
public sealed class LargeModelTests
{
    private const string Declaration = """
        [Fathom.Model(Input = 1024, Batch = 10)]
        [Fathom.Dense(1000, Fathom.Activation.Tanh, Repeat = 5)]
        [Fathom.Dense(9)]
        public sealed partial class Net;
        """;

    [Theory]
    [InlineData("Avx512")]
    [InlineData("Avx2")]
    [InlineData("Neon")]
    [InlineData("Vector128")]
    [InlineData("Scalar")]
    public Task Structure_IsTheReviewedOne(string instructionSet)
    {
        string text = GeneratedText.File(Declaration, instructionSet);
        return Verifier.Verify(Summary(text), "txt").UseTextForParameters(instructionSet);
    }

    private static string Summary(string text)
    {
        var summary = new StringBuilder();
        foreach (string line in text.Split('\n').Skip(3).TakeWhile(static line => line.StartsWith("//", StringComparison.Ordinal)))
        {
            summary.Append(line.AsSpan(2).TrimEnd()).Append('\n');
        }

        summary.Append("\n lines  multiply-adds  method\n");
        CompilationUnitSyntax root = CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot();
        foreach (MethodDeclarationSyntax method in root.DescendantNodes().OfType<MethodDeclarationSyntax>())
        {
            string owner = ((TypeDeclarationSyntax)method.Parent!).Identifier.Text;
            string body = method.ToString();
            summary.Append(
                CultureInfo.InvariantCulture,
                $" {body.Split('\n').Length,5}  {MultiplyAdds(body),13}  {owner}.{method.Identifier.Text}\n");
        }

        return summary.ToString();
    }

    // A statement of a product added: fused where the instruction set has it, spelled out where it has not.
    private static int MultiplyAdds(string body) => body.Split('\n').Count(static line =>
        line.Contains("MultiplyAdd", StringComparison.Ordinal)
            || (line.Contains(" + value * ", StringComparison.Ordinal) && line.Contains("acc", StringComparison.Ordinal)));
}
