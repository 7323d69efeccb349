using System.Globalization;
using Fathom.Conformance.Reference;

namespace Fathom.Conformance.Checks;

/// <summary>Holds what a model computed to what the reference expects, within an error bound.</summary>
internal static class Comparison
{
    // A bound is worth something while it is far below what it is a bound of: a forgotten term is then seen. Elements at a kink or at the
    // noise of the gradient, where rounding decides, are few.
    private const double LargestRatio = 1.0 / 16;
    private const double LargestShare = 1.0 / 4;

    /// <summary>Compares arrays of values.</summary>
    /// <param name="report">Hears of differences.</param>
    /// <param name="what">The name of the array.</param>
    /// <param name="columns">Elements a row, for the message.</param>
    /// <param name="actual">What came.</param>
    /// <param name="expected">What should have.</param>
    /// <param name="bounds">How far apart they may be, element by element.</param>
    public static void Values(
        IReport report, string what, int columns, ReadOnlySpan<float> actual, ReadOnlySpan<double> expected, ReadOnlySpan<double> bounds)
    {
        int failed = 0;
        int worst = 0;
        double worstRatio = 0;
        for (int index = 0; index < expected.Length; index++)
        {
            double ratio = Math.Abs(actual[index] - expected[index]) / bounds[index];
            bool holds = Math.Abs(actual[index] - expected[index]) <= bounds[index]; // false for NaN
            failed += holds ? 0 : 1;
            if (!holds && !(ratio <= worstRatio))
            {
                worst = index;
                worstRatio = ratio;
            }
        }

        if (failed > 0)
        {
            string place = columns > 1 ? $"{worst / columns}, {worst % columns}" : $"{worst}";
            report.Fail(string.Create(
                CultureInfo.InvariantCulture,
                $"{what}[{place}] is {actual[worst]:g9}, expected {expected[worst]:g9} within {bounds[worst]:g2}; "
                    + $"{failed} of {expected.Length} differ"));
        }
    }

    /// <summary>Compares single numbers.</summary>
    public static void Value(IReport report, string what, double actual, double expected, double bound)
    {
        if (!(Math.Abs(actual - expected) <= bound))
        {
            report.Fail(string.Create(CultureInfo.InvariantCulture, $"{what} is {actual:g9}, expected {expected:g9} within {bound:g2}"));
        }
    }

    /// <summary>Asserts that bounds are well below the size of the values, for else the comparison proves nothing.</summary>
    /// <param name="report">Hears of bounds that are too wide.</param>
    /// <param name="what">The name of the array.</param>
    /// <param name="expected">The values.</param>
    /// <param name="bounds">Their bounds.</param>
    public static void Meaning(IReport report, string what, ReadOnlySpan<double> expected, ReadOnlySpan<double> bounds)
    {
        double scale = ReferenceStatistics.RootMeanSquare(expected.ToArray());
        if (scale == 0)
        {
            return; // zero by its structure, such as the gradient of a softmax over one class: there is no size to be below
        }

        int wide = 0;
        foreach (double bound in bounds)
        {
            wide += bound <= LargestRatio * scale ? 0 : 1;
        }

        if (wide > LargestShare * bounds.Length)
        {
            report.Fail(string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: {wide} of {bounds.Length} bounds are above {LargestRatio:g2} of the values' size {scale:g2}"));
        }
    }
}
