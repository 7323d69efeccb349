using System;

namespace Fathom.Numerics;

/// <summary>The functions that activations are made of, for predictions whose text must be the same on every host of the
/// compiler.</summary>
internal static partial class PortableMath
{
    private const double Log2OfE = 1.44269504088896340735992468100;

    /// <summary>e^x overflows above this, and is below the smallest normal number under <see cref="SmallestExponent"/>.</summary>
    private const double LargestExponent = 709.78271289338397;
    private const double SmallestExponent = -708;

    /// <summary>The degree of the Taylor polynomial of e^r on |r| &lt;= ln(2) / 2: r^15 / 15! is below 1e-19.</summary>
    private const int ExponentialDegree = 14;

    private static readonly double[] Reciprocals = MakeReciprocals();

    /// <summary>e^x within 3 ULP; 0 where it would not be a normal number, +infinity where it overflows.</summary>
    public static double Exp(double x)
    {
        if (x < SmallestExponent)
        {
            return 0;
        }

        if (x > LargestExponent)
        {
            return double.PositiveInfinity;
        }

        if (double.IsNaN(x))
        {
            return x;
        }

        double power = Math.Floor(x * Log2OfE + 0.5);
        double rest = x - power * LogOf2High - power * LogOf2Low;
        double sum = 1;
        for (int term = ExponentialDegree; term >= 1; term--)
        {
            sum = 1 + sum * rest * Reciprocals[term];
        }

        // In two factors: 2^1024 is not a double, and e^x just below the largest one is 2^1024 times less than 1.
        int half = (int)power / 2;
        return sum * PowerOf2(half) * PowerOf2((int)power - half);
    }

    /// <summary>tanh x, within 1e-10 of its value for small x and a few ULP elsewhere.</summary>
    public static double Tanh(double x)
    {
        // Below, 1 - e^-2x would lose the digits that the cubic polynomial keeps: the next term is 2 x^5 / 15.
        double magnitude = Math.Abs(x);
        if (magnitude < 1e-3)
        {
            return x * (1 - x * x / 3);
        }

        double decay = Exp(-2 * magnitude);
        double value = (1 - decay) / (1 + decay);
        return x < 0 ? -value : value;
    }

    /// <summary>The logistic function 1 / (1 + e^-x).</summary>
    public static double Logistic(double x)
    {
        double decay = Exp(-Math.Abs(x));
        return x < 0 ? decay / (1 + decay) : 1 / (1 + decay);
    }

    /// <summary>ln(1 + e^x), which is x + ln(1 + e^-x).</summary>
    public static double Softplus(double x)
    {
        double decay = Exp(-Math.Abs(x));
        double logarithm = decay < 1e-5 ? decay * (1 - decay / 2) : Log(1 + decay);
        return Math.Max(0, x) + logarithm;
    }

    /// <summary>The density of the standard normal distribution.</summary>
    public static double NormalDensity(double x) => Exp(-0.5 * x * x) / SquareRootOf2Pi;

    /// <summary>
    /// The standard normal distribution function Phi, within 1e-13 absolutely: its Taylor series Phi(x) = 1/2 + phi(x) (x + x^3 / 3 +
    /// x^5 / 15 + ...), all of whose terms are positive, up to 4, and the continued fraction of Mills' ratio beyond.
    /// </summary>
    public static double NormalDistribution(double x)
    {
        double magnitude = Math.Abs(x);
        double upper = magnitude < 4
            ? 0.5 - NormalDensity(magnitude) * CentralSeries(magnitude)
            : NormalDensity(magnitude) * MillsRatio(magnitude);
        return x < 0 ? upper : 1 - upper;
    }

    private const double SquareRootOf2Pi = 2.50662827463100050241576528481;

    private static double CentralSeries(double x)
    {
        double term = x;
        double sum = x;
        for (int odd = 3; term > 1e-17 * sum; odd += 2)
        {
            term *= x * x / odd;
            sum += term;
        }

        return sum;
    }

    private static double MillsRatio(double x)
    {
        double fraction = x;
        for (int term = 40; term >= 1; term--)
        {
            fraction = x + term / fraction;
        }

        return 1 / fraction;
    }

    private static double PowerOf2(int exponent) => BitConverter.Int64BitsToDouble((long)(ExponentBias + exponent) << FractionBits);

    private static double[] MakeReciprocals()
    {
        var reciprocals = new double[ExponentialDegree + 1];
        for (int term = 1; term <= ExponentialDegree; term++)
        {
            reciprocals[term] = 1.0 / term;
        }

        return reciprocals;
    }
}
