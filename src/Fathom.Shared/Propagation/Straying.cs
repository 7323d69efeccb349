namespace Fathom.Propagation;

/// <summary>How a mean square of one finite network strays from the map's.</summary>
/// <param name="Variance">The variance of its logarithm.</param>
/// <param name="Growth">
/// The logarithm of its mean over the map's: a log-normal factor of mean 1 and variance v raises what follows it with the elasticity D
/// and its derivative D' by (D (D - 1) + D') v / 2.
/// </param>
internal readonly record struct Straying(double Variance, double Growth)
{
    // Beyond, first-order logarithms say nothing of the mean.
    public const double LargestGrowth = 0.7;

    /// <summary>What strays by itself.</summary>
    public Straying Add(double variance) => this with { Variance = Variance + variance };
}
