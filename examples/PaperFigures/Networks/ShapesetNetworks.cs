using Fathom;

namespace PaperFigures.Networks;

/// <summary>
/// The networks of figure 11: 1024 inputs, hidden layers of 1000 units, 9 classes, minibatches of 10. The paper names no learning rate and no
/// grid. These rates are a factor of three apart and enclose what trains best at 100,000 examples: tanh at 0.1 and softsign, whose slope
/// falls off faster, at 0.3 are no better than chance or bounce; a sigmoid passes at most a quarter of a gradient and needs larger ones.
/// </summary>
internal static class ShapesetNetworks
{
    private static readonly IReadOnlyList<float> TanhRates = [0.03f, 0.01f, 0.003f];
    private static readonly IReadOnlyList<float> SoftsignRates = [0.1f, 0.03f, 0.01f];
    private static readonly IReadOnlyList<float> SigmoidRates = [0.3f, 0.1f];

    public static Network Tanh { get; } = new("tanh", "Tanh", Activation.Tanh, TanhRates, 0.01f, seed => new TanhNet(seed));

    public static Network TanhNormalized { get; } =
        new("tanh-n", "Tanh N", Activation.Tanh, TanhRates, 0.01f, seed => new TanhNormalizedNet(seed));

    public static Network Softsign { get; } =
        new("softsign", "Softsign", Activation.Softsign, SoftsignRates, 0.03f, seed => new SoftsignNet(seed));

    public static Network SoftsignNormalized { get; } =
        new("softsign-n", "Softsign N", Activation.Softsign, SoftsignRates, 0.03f, seed => new SoftsignNormalizedNet(seed));

    public static Network Sigmoid { get; } =
        new("sigmoid-5", "Sigmoid depth 5", Activation.Sigmoid, SigmoidRates, 0.1f, seed => new SigmoidNet(seed));

    public static Network SigmoidDepth4 { get; } =
        new("sigmoid-4", "Sigmoid depth 4", Activation.Sigmoid, SigmoidRates, 0.1f, seed => new SigmoidDepth4Net(seed));

    /// <summary>In the order of figure 11, worst first.</summary>
    public static IReadOnlyList<Network> All { get; } = [Sigmoid, SigmoidDepth4, Tanh, Softsign, SoftsignNormalized, TanhNormalized];
}
