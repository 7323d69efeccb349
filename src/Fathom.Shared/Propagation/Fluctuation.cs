namespace Fathom.Propagation;

/// <summary>The relative variance of a layer's mean square over the networks so declared.</summary>
/// <param name="OfExample">For one example. Each goes through the layers above by itself, so this decides how their means grow.</param>
/// <param name="OfBatch">Averaged over a minibatch, which is what a training step measures.</param>
internal readonly record struct Fluctuation(double OfExample, double OfBatch)
{
    /// <summary>Of the geometric mean of two examples.</summary>
    public double OfPair => (OfExample + OfBatch) / 2;

    public static Fluctuation operator *(double factor, Fluctuation fluctuation) =>
        new(factor * fluctuation.OfExample, factor * fluctuation.OfBatch);
}
