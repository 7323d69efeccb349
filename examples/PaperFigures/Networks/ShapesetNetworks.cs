using PaperFigures.Data;

namespace PaperFigures.Networks;

/// <summary>The networks of figure 11: 1024 inputs, hidden layers of 1000 units, 9 classes, minibatches of 10.</summary>
internal static class ShapesetNetworks
{
    public static NetworkFamily Family { get; } = NetworkFamily.Create(
        DataSetKind.Shapeset,
        seed => new SigmoidNet(seed),
        seed => new TanhNet(seed),
        seed => new SoftsignNet(seed),
        seed => new SoftsignNormalizedNet(seed),
        seed => new TanhNormalizedNet(seed));

    /// <summary>The sigmoid with four hidden layers, which in the end learns.</summary>
    public static Network SigmoidDepth4 { get; } =
        NetworkFamily.SigmoidOf("sigmoid-4", "Sigmoid depth 4", DataSetKind.Shapeset, seed => new SigmoidDepth4Net(seed));

    /// <summary>In the order of figure 11, worst first.</summary>
    public static IReadOnlyList<Network> All { get; } = [Family.Sigmoid, SigmoidDepth4, .. Family.All.Skip(1)];
}
