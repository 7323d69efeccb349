using System.Text.RegularExpressions;
using Fathom.Compiler.Planning;
using Fathom.Compiler.Tests.Snapshots;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fathom.Compiler.Tests.Emission;

/// <summary>The outer products of NEON kernels, and the kernels of the instruction sets that have no multiply-add.</summary>
public sealed partial class NeonKernelTests
{
    // Tails everywhere: rows, inputs and panels.
    private const string Declaration =
        "[Fathom.Model(Input = 21, Batch = 11)] [Fathom.Dense(45, Fathom.Activation.Tanh)] [Fathom.Dense(5)] "
            + "public sealed partial class Net;";

    private static readonly string LargeBatch = Declaration.Replace("Batch = 11", "Batch = 35", StringComparison.Ordinal);

    [Fact]
    public void OuterProducts_TakeEveryScalarByLane()
    {
        // Two forward passes, an input gradient and two weight gradients, of small minibatches and of large ones.
        MethodDeclarationSyntax[] kernels = [.. Kernels("Neon", IsOuterProduct), .. Kernels("Neon", IsOuterProduct, LargeBatch)];

        Assert.Equal(5 + 5, kernels.Length);
        foreach (MethodDeclarationSyntax kernel in kernels)
        {
            string text = kernel.ToString();
            Assert.Contains("FusedMultiplyAddBySelectedScalar", text, StringComparison.Ordinal);
            Assert.DoesNotContain("LoadAndReplicate", text, StringComparison.Ordinal);
            Assert.DoesNotContain("V128.Create", text, StringComparison.Ordinal);
            Assert.DoesNotContain("FusedMultiplyAdd(", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void OuterProducts_UseTheLanesInTurn()
    {
        string kernel = Kernels("Neon", static name => name.StartsWith("Forward21x45", StringComparison.Ordinal)).Single().ToString();

        string[] first =
        [
            .. Products().Matches(kernel)
                .Where(static match => match.Groups["sum"].Value == "acc_r0_c0")
                .Select(static match => match.Groups["lane"].Value),
        ];

        // Four of each turn, and the one that 21 leaves; the same again in the tail of each panel.
        Assert.Equal(["0", "1", "2", "3", "0"], first.Take(5));
    }

    [Theory]
    [InlineData("Neon", true)]
    [InlineData("Vector128", true)]
    [InlineData("Scalar", true)]
    [InlineData("Avx2", false)]
    public void UpdatesOfALoopedTile_StandInABlockOfTheirOwn(string instructionSet, bool separate)
    {
        MethodDeclarationSyntax kernel = Assert.Single(
            Kernels(instructionSet, static name => name.StartsWith("WeightGradient21x45", StringComparison.Ordinal)));
        string text = kernel.ToString();
        int tiles = text.Split("// tile of").Length - 1;

        Assert.True(tiles > 1);
        Assert.Equal(separate ? tiles : 0, text.Split("if (weights != null)").Length - 1);
    }

    // Fused multiply-add in software takes hundreds of instructions.
    [Fact]
    public void ScalarKernels_MultiplyAndAdd()
    {
        string text = GeneratedText.File(Declaration, nameof(InstructionSet.Scalar));

        Assert.DoesNotContain("MultiplyAdd", text, StringComparison.Ordinal);
        Assert.Contains("acc_r0_c0 = acc_r0_c0 + value * weight_c0;", text, StringComparison.Ordinal);
    }

    private static bool IsOuterProduct(string name) =>
        name.Contains("_Tile", StringComparison.Ordinal) && !name.StartsWith("Backward", StringComparison.Ordinal);

    private static MethodDeclarationSyntax[] Kernels(string instructionSet, Predicate<string> isWanted, string declaration = Declaration) =>
    [
        .. CSharpSyntaxTree.ParseText(GeneratedText.File(declaration, instructionSet)).GetRoot()
            .DescendantNodes()
            .OfType<MethodDeclarationSyntax>()
            .Where(method => isWanted(method.Identifier.Text)),
    ];

    [GeneratedRegex(@"(?<sum>\w+) = ArmSimd64\.FusedMultiplyAddBySelectedScalar\(\k<sum>, \w+, \w+, (?<lane>\d)\);")]
    private static partial Regex Products();
}
