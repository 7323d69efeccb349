namespace Fathom.Propagation;

/// <summary>What lets information travel as deep as the network is.</summary>
/// <param name="Change">The change.</param>
/// <param name="TrainableDepth">The depth that can be trained then; infinite where any can.</param>
internal sealed record DepthRemedy(Remedy Change, double TrainableDepth)
{
    /// <summary>What keeps the gradient's scale, if all layers can be trained then.</summary>
    /// <param name="network">The network.</param>
    /// <param name="depthScales">The trainable depth in depth scales.</param>
    public static DepthRemedy? Of(SignalNetwork network, double depthScales)
    {
        if (Remedies.ForGradient(network) is not { } remedy)
        {
            return null;
        }

        double depth = depthScales * SignalPredictor.Numbers(remedy.Network).DepthScale;
        return network.HiddenCount <= depth ? new DepthRemedy(remedy, depth) : null;
    }

    /// <summary>"any depth" or "37.2 layers".</summary>
    public string DepthText => double.IsInfinity(TrainableDepth) ? "any depth" : PredictionText.Number(TrainableDepth) + " layers";
}
