namespace Fathom.Tests.Numerics;

/// <summary>Errors in units of the last place of a float.</summary>
internal static class UnitsInTheLastPlace
{
    public const double MinimumNormal = 1.1754943508222875e-38;

    /// <summary>|value - exact| in units of the distance of neighbouring floats at the exact value.</summary>
    public static double Error(float value, double exact)
    {
        if (double.IsNaN(exact) || double.IsInfinity((float)exact))
        {
            return value.Equals((float)exact) ? 0 : double.PositiveInfinity;
        }

        int exponent = Math.Max(-126, Math.ILogB(exact));
        return Math.Abs(value - exact) / Math.ScaleB(1, exponent - 23);
    }
}
