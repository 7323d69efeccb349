using System;
using System.Runtime.CompilerServices;

namespace Fathom.Numerics;

/// <summary>
/// Elementary functions in double from additions, multiplications and divisions alone. <see cref="Math"/> calls the platform's C library,
/// whose last bits differ between systems; these give the same bits wherever IEEE 754 holds (the JIT never contracts to FMA by itself).
/// </summary>
internal static partial class PortableMath
{
    /// <summary>ln 2 cut to 32 bits, so that its product with an exponent is exact, and the rest.</summary>
    private const double LogOf2High = 0.693147180369123816490;
    private const double LogOf2Low = 1.90821492927058770002e-10;
    private const double LogOf2 = 0.693147180559945309417232121458;
    private const double SquareRootOf2 = 1.41421356237309504880168872421;
    private const double SmallestNormal = 2.2250738585072014e-308;
    private const int ExponentBias = 1023;
    private const int FractionBits = 52;

    // Of 23 down to 3: eleven divisions fewer a call.
    private static readonly double[] OddReciprocals =
        [1.0 / 23, 1.0 / 21, 1.0 / 19, 1.0 / 17, 1.0 / 15, 1.0 / 13, 1.0 / 11, 1.0 / 9, 1.0 / 7, 1.0 / 5, 1.0 / 3];

    /// <summary>
    /// Natural logarithm within 2 ULP, for normal x > 0: x = 2^e m with m in [1/sqrt 2, sqrt 2), ln m = 2 atanh((m - 1) / (m + 1)).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Log(double x)
    {
        if (!(x >= SmallestNormal) || double.IsPositiveInfinity(x))
        {
            throw new ArgumentOutOfRangeException(nameof(x), x, "The portable logarithm takes positive normal numbers.");
        }

        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (int)(bits >> FractionBits) - ExponentBias;
        var mantissa = BitConverter.Int64BitsToDouble((bits & ((1L << FractionBits) - 1)) | ((long)ExponentBias << FractionBits));
        if (mantissa >= SquareRootOf2)
        {
            mantissa *= 0.5;
            exponent++;
        }

        var ratio = (mantissa - 1) / (mantissa + 1);
        var square = ratio * ratio;

        // |ratio| <= 0.1716, so the first term left out, square^12 / 25, is below 2e-20 of the sum.
        var tail = 0.0;
        foreach (var reciprocal in OddReciprocals)
        {
            tail = (tail + reciprocal) * square;
        }

        var logOfMantissa = (2 * ratio) + (2 * ratio * tail);
        return (exponent * LogOf2High) + ((exponent * LogOf2Low) + logOfMantissa);
    }

    /// <summary>2^-x for x >= 0, within 4 ULP; 0 from x = 1022 on, +infinity included.</summary>
    public static double Exp2OfNegative(double x)
    {
        if (!(x >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(x), x, "The portable power takes x >= 0.");
        }

        if (x >= ExponentBias - 1)
        {
            return 0;
        }

        var whole = (int)x;
        var exponent = -(x - whole) * LogOf2;

        // Taylor series of e^t on -ln 2 < t <= 0; t^19 / 19! is below 8e-21.
        var sum = 1.0;
        for (var term = 18; term >= 1; term--)
        {
            sum = 1 + (sum * exponent / term);
        }

        return sum * BitConverter.Int64BitsToDouble((long)(ExponentBias - whole) << FractionBits);
    }

    /// <summary>Cosine and sine of 2 pi numerator / denominator; octants are reduced in integers.</summary>
    /// <param name="numerator">Any number whose eightfold fits an int.</param>
    /// <param name="denominator">At least 1.</param>
    public static (double Cosine, double Sine) CosineSineOfTurn(int numerator, int denominator)
    {
        var eighths = 8 * (((numerator % denominator) + denominator) % denominator);
        var octant = eighths / denominator;
        var rest = eighths - (octant * denominator);
        var isOdd = octant % 2 == 1;

        // In odd octants the angle is measured back from the next axis or diagonal, so that it stays in [0, pi / 4].
        var angle = Math.PI / 4 * (isOdd ? denominator - rest : rest) / denominator;
        var (cosine, sine) = CosineSineOfSmallAngle(angle);
        return octant switch
        {
            0 => (cosine, sine),
            1 => (sine, cosine),
            2 => (-sine, cosine),
            3 => (-cosine, sine),
            4 => (-cosine, -sine),
            5 => (-sine, -cosine),
            6 => (sine, -cosine),
            _ => (cosine, -sine),
        };
    }

    /// <summary>Taylor series on [0, pi / 4]; the terms left out, angle^18 / 18! and angle^19 / 19!, are below 3e-18.</summary>
    private static (double Cosine, double Sine) CosineSineOfSmallAngle(double angle)
    {
        var square = angle * angle;
        var cosine = 1.0;
        var sine = 1.0;
        for (var term = 16; term >= 2; term -= 2)
        {
            cosine = 1 - (cosine * square / (term * (term - 1)));
            sine = 1 - (sine * square / (term * (term + 1)));
        }

        return (cosine, sine * angle);
    }
}
