namespace Fathom.Compiler.Tests.Snapshots;

/// <summary>What differs from one loss to the next: the loss with its gradient, and what Predict makes of the logits.</summary>
public sealed class LossTests
{
    public static TheoryData<string> Losses => [.. Enum.GetNames<Loss>()];

    [Theory]
    [MemberData(nameof(Losses))]
    public Task Kernels_AreTheReviewedOnes(string loss)
    {
        string declaration = $$"""
            [Fathom.Model(Input = 3, Batch = 2, Loss = Fathom.Loss.{{loss}})]
            [Fathom.Dense(11)]
            public sealed partial class Net;
            """;
        string members = GeneratedText.Avx2Members(
            declaration, name => name == loss + "11" || name is "Finish" or "Softmax11" or "ApplySigmoid");
        return Verifier.Verify(members, "cs").UseTextForParameters(loss);
    }
}
