using System.Collections.Generic;

namespace Fathom.Propagation;

/// <summary>A declaration as the prediction sees it. Biases start at zero, so it makes no difference whether a layer has them.</summary>
/// <param name="InputSecondMoment">E[x^2] of the inputs.</param>
/// <param name="Batch">Examples in a minibatch.</param>
/// <param name="Loss">The loss.</param>
/// <param name="Layers">The layers in order; at least one.</param>
internal sealed record SignalNetwork(double InputSecondMoment, int Batch, Loss Loss, IReadOnlyList<SignalLayer> Layers)
{
    /// <summary>Layers but the last.</summary>
    public int HiddenCount => Layers.Count - 1;

    /// <summary>The lowest; the output where there is no hidden layer.</summary>
    public SignalLayer FirstHidden => Layers[0];

    /// <summary>The highest; there must be one.</summary>
    public SignalLayer LastHidden => Layers[HiddenCount - 1];

    public SignalLayer Output => Layers[Layers.Count - 1];
}
