namespace Fathom.Conformance.Reference;

/// <summary>The error function in double precision, to within 1e-15 of its scale.</summary>
internal static class ErrorFunction
{
    // Below, the series converges in under 60 terms; above, the continued fraction in under 100.
    private const double Border = 2.5;

    /// <summary>erf x = 2/sqrt(pi) * integral of e^(-t^2) from 0 to x.</summary>
    public static double Erf(double x) => Math.Abs(x) < Border ? Series(x) : Math.Sign(x) * (1 - Tail(Math.Abs(x)));

    /// <summary>erfc x = 1 - erf x, without cancellation far above zero.</summary>
    public static double Erfc(double x) => x < Border ? 1 - Erf(x) : Tail(x);

    // Abramowitz and Stegun 7.1.6: all terms have the sign of x, so nothing cancels.
    private static double Series(double x)
    {
        double term = x;
        double sum = x;
        for (int n = 1; Math.Abs(term) > 1e-18 * Math.Abs(sum); n++)
        {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }

        return 2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x) * sum;
    }

    // Abramowitz and Stegun 7.1.14: erfc x = e^(-x^2)/sqrt(pi) * 1/(x + (1/2)/(x + 1/(x + (3/2)/(x + ...)))), x above 0.
    private static double Tail(double x)
    {
        double denominator = x;
        for (int n = 120; n >= 1; n--)
        {
            denominator = x + n / 2.0 / denominator;
        }

        return Math.Exp(-x * x) / Math.Sqrt(Math.PI) / denominator;
    }
}
