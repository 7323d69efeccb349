namespace Fathom.Conformance.Bounds;

/// <summary>
/// How far single precision may be from double, from rounding alone. A sum of k products is off by at most about
/// lambda sqrt(k) u sum |a_i b_i| in whatever order it is taken, u being the unit roundoff: with rounding errors independent and of mean
/// zero, the bound fails with probability 2 exp(-lambda^2 / 2) (Higham and Mary 2019, "A new approach to probabilistic rounding error
/// analysis", theorem 2.4). Errors that come in with the operands are independent in the same sense, so they add by their squares.
/// </summary>
internal static class ErrorBound
{
    /// <summary>Half the distance from 1 to the next float.</summary>
    public const double UnitRoundoff = 1.0 / (1 << 24);

    /// <summary>
    /// Below this a float may be zero or a few denormal steps off: kernels flush what is too small to matter, so that no denormal stays.
    /// </summary>
    public const double Tiny = 1e-30;

    /// <summary>Roundings that an elementary operation (a bias added, a product scaled, an activation within 2 ULP) adds to any
    /// quantity.</summary>
    public const double Elementary = 4 * UnitRoundoff;

    // lambda: 3e-8 for one value to lie outside.
    private const double Confidence = 6;

    // Roundings of a value that are not in its sum: the store, the scale, the combination of partial sums.
    private const int ExtraTerms = 2;

    /// <summary>The rounding of a sum.</summary>
    /// <param name="terms">How many were added.</param>
    /// <param name="magnitude">The sum of their absolute values.</param>
    public static double Sum(int terms, double magnitude) => Confidence * Math.Sqrt(terms + ExtraTerms) * UnitRoundoff * magnitude;

    /// <summary>The rounding of a dot product whose operands have errors of their own.</summary>
    /// <param name="terms">How many products were added.</param>
    /// <param name="magnitude">The sum of the products' absolute values.</param>
    /// <param name="spread">The sum of the squares of each product's error.</param>
    public static double DotProduct(int terms, double magnitude, double spread) => Sum(terms, magnitude) + Math.Sqrt(spread) + Tiny;
}
