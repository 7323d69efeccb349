namespace Fathom.Compiler.Tests.Snapshots;

/// <summary>What differs from one activation to the next: the function, its derivative, and what counts as saturated.</summary>
public sealed class ActivationTests
{
    public static TheoryData<string> Activations =>
        [.. Enum.GetNames<Activation>().Where(static name => name != nameof(Activation.Identity))];

    [Theory]
    [MemberData(nameof(Activations))]
    public Task Kernels_AreTheReviewedOnes(string activation)
    {
        string declaration = $$"""
            [Fathom.Model(Input = 3, Batch = 2)]
            [Fathom.Dense(11, Fathom.Activation.{{activation}})]
            [Fathom.Dense(2)]
            public sealed partial class Net;
            """;
        string members = GeneratedText.Avx2Members(declaration, name => name.Contains(activation, StringComparison.Ordinal));
        return Verifier.Verify(members, "cs").UseTextForParameters(activation);
    }
}
