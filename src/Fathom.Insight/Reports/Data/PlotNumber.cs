using System.Globalization;

namespace Fathom.Insight.Reports;

/// <summary>Numbers as the page's data holds them.</summary>
internal static class PlotNumber
{
    /// <summary>The value to five significant digits, more than can be seen; null, a gap, where it is not finite: JSON has no
    /// NaN.</summary>
    public static double? Of(double? value) => value is { } number && double.IsFinite(number)
        ? double.Parse(number.ToString("G5", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        : null;

    public static double?[] Of(IEnumerable<double> values) => [.. values.Select(value => Of(value))];
}
