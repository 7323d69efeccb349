namespace Fathom.Compiler.Tests.Snapshots;

/// <summary>One small model in full: everything a user would read.</summary>
public sealed class SmallModelTests
{
    private const string Declaration = """
        [Fathom.Model(Input = 3, Batch = 2)]
        [Fathom.Dense(4, Fathom.Activation.Tanh)]
        [Fathom.Dense(2)]
        public sealed partial class Net;
        """;

    [Theory]
    [InlineData("Surface")]
    [InlineData("Avx512")]
    [InlineData("Avx2")]
    [InlineData("Neon")]
    [InlineData("Vector128")]
    [InlineData("Scalar")]
    public Task GeneratedFile_IsTheReviewedOne(string file) =>
        Verifier.Verify(GeneratedText.File(Declaration, file), "cs").UseTextForParameters(file);
}
