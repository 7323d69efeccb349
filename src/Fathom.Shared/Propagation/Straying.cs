namespace Fathom.Propagation;

/// <summary>How a mean square of one finite network strays from the map's.</summary>
/// <param name="Variance">The variance of its logarithm.</param>
/// <param name="Growth">
/// The logarithm of its mean over the map's: what strays by a log-normal factor of mean 1 and variance v raises the D-th power of it by
/// D (D - 1) v / 2.
/// </param>
internal readonly record struct Straying(double Variance, double Growth)
{
    // Beyond, first-order logarithms say nothing of the mean.
    private const double LargestGrowth = 0.7;

    public Straying Add(double sensitivity, double variance) => new(
        Variance + sensitivity * sensitivity * variance,
        System.Math.Min(LargestGrowth, Growth + sensitivity * (sensitivity - 1) * variance / 2));

    /// <summary>What two contributions have in common.</summary>
    public Straying AddCovariance(double covariance) =>
        new(System.Math.Max(0, Variance + 2 * covariance), System.Math.Min(LargestGrowth, Growth + covariance));

    /// <summary>What strays by itself.</summary>
    public Straying Add(double variance) => this with { Variance = Variance + variance };
}
