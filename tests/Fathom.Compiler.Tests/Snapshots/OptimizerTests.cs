namespace Fathom.Compiler.Tests.Snapshots;

/// <summary>What differs from one optimizer to the next: the update of a vector of weights, and of biases.</summary>
public sealed class OptimizerTests
{
    public static TheoryData<string> Optimizers => [.. Enum.GetNames<Optimizer>()];

    [Theory]
    [MemberData(nameof(Optimizers))]
    public Task Updates_AreTheReviewedOnes(string optimizer)
    {
        string declaration = $$"""
            [Fathom.Model(Input = 3, Batch = 2, Optimizer = Fathom.Optimizer.{{optimizer}})]
            [Fathom.Dense(8)]
            public sealed partial class Net;
            """;
        string members = GeneratedText.Avx2Members(declaration, name => name is "Update" or "ObservedUpdate" or "BiasUpdate");
        return Verifier.Verify(members, "cs").UseTextForParameters(optimizer);
    }
}
