using System;

namespace Fathom.Propagation;

/// <summary>
/// The part of a gradient that comes back through the weights it came from: the loss's gradient contains the outputs themselves, and of
/// what is along s = W z, W^T s is along z again.
/// </summary>
/// <param name="Aligned">The mean square along the layer's own pre-activations, by that of a gradient that knows nothing of the
/// weights.</param>
/// <param name="Added">What all layers above have added to the mean square, in the same unit.</param>
internal readonly record struct Feedback(double Aligned, double Added)
{
    /// <summary>The mean square by that of a gradient that knows nothing of the weights.</summary>
    public double Factor => 1 + Added;

    /// <summary>One layer further down.</summary>
    /// <param name="above">The layer whose weights the gradient comes through.</param>
    /// <param name="moments">Those of the layer that it comes to.</param>
    /// <param name="correlation">That of the pre-activations of the two examples whose gradients these are; 1 for one's own.</param>
    public Feedback Through(SignalLayer above, ActivationMoments moments, double correlation)
    {
        // For independent weights |W^T s|^2 is what other weights would give and n_out / n_in of it, along z, on top. Orthogonal ones keep
        // lengths, so that there the part along z takes the other's place.
        double along = Aligned * above.Units / above.Inputs;
        double replaced = above.Init == Init.Orthogonal ? Math.Min(Aligned, along) : 0;
        double added = Added + along * moments.Passage(correlation) - replaced;

        // One unit's share of any gradient is along s, and f' adds E[z^2 f'^2] / E[f'^2] - 1 to that where its squares grow with s.
        double bent = 2 * moments.SlopeElasticity.First / above.Inputs * (1 + added);
        return new(along * moments.Remainder(correlation) + bent, added);
    }
}
