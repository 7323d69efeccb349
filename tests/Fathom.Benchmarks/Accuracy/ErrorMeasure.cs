using System.Runtime.Intrinsics;

namespace Fathom.Benchmarks.Accuracy;

/// <summary>Errors of floats, in the unit a bound is stated in; infinite where a special value is wrong.</summary>
internal static class ErrorMeasure
{
    private const double MinimumNormal = 1.1754943508222875e-38;
    private const double DenormalStep = 1.401298464324817e-45;

    // Halfway from the largest float to 2^128: what is above rounds to infinity.
    private const double Overflow = 3.4028235677973366e38;

    /// <summary>The errors of eight values.</summary>
    public static Vector512<double> Of(ErrorUnit unit, Vector512<double> x, Vector512<double> value, Vector512<double> exact)
    {
        Vector512<double> magnitude = Vector512.Abs(exact);
        Vector512<double> distance = Vector512.Abs(value - exact);
        if (unit == ErrorUnit.Relative)
        {
            // Denormal floats are a fixed step apart, and zero has no relative error.
            distance = Vector512.Max(distance - Vector512.Create(DenormalStep), Vector512<double>.Zero);
            magnitude = Vector512.Max(magnitude, Vector512.Create(DenormalStep));
        }

        Vector512<double> scale = unit switch
        {
            ErrorUnit.Ulp => InverseUlp(magnitude),
            ErrorUnit.GaussianRelative => Vector512.Create(8388608.0) / (magnitude * (Vector512.Create(4.0) + x * x)),
            ErrorUnit.Relative => Vector512<double>.One / magnitude,
            _ => Vector512<double>.One,
        };

        Vector512<double> infinite = Vector512.Create(double.PositiveInfinity);
        Vector512<double> error = distance * scale;

        // Not a number, where it is expected; infinity, where the exact value is beyond the floats; zero, or nearly, below the normal ones.
        Vector512<double> valueIsNumber = Vector512.Equals(value, value);
        Vector512<double> exactIsNumber = Vector512.Equals(exact, exact);
        Vector512<double> oneIsNumber = valueIsNumber | exactIsNumber;
        error = Vector512.ConditionalSelect(valueIsNumber & exactIsNumber, error, infinite & oneIsNumber);

        Vector512<double> overflows = Vector512.GreaterThanOrEqual(magnitude, Vector512.Create(Overflow));
        Vector512<double> sameSide = Vector512.Equals(value, Vector512.CopySign(infinite, exact));
        error = Vector512.ConditionalSelect(overflows, Vector512.AndNot(infinite, sameSide), error);

        if (unit is ErrorUnit.Absolute or ErrorUnit.Relative)
        {
            return error;
        }

        Vector512<double> underflows = Vector512.LessThan(magnitude, Vector512.Create(MinimumNormal));
        Vector512<double> zero = Vector512.Equals(value, Vector512<double>.Zero)
            | Vector512.LessThanOrEqual(distance, Vector512.Create(DenormalStep));
        return Vector512.ConditionalSelect(underflows, Vector512.AndNot(infinite, zero), error);
    }

    // 2^(23 - e) for a magnitude of 2^e..2^(e+1): its exponent field is 2069 less that of the magnitude.
    private static Vector512<double> InverseUlp(Vector512<double> magnitude) =>
        (Vector512.Create(2069L << 52) - (magnitude.AsInt64() & Vector512.Create(0x7FFL << 52))).AsDouble();
}
