using System.Globalization;

namespace Fathom.Insight.Reports;

/// <summary>Numbers as the page's text shows them.</summary>
internal static class DisplayNumber
{
    /// <summary>At most three significant digits: 0.285, 12.3, 5, 3.42E-5; "not finite" for NaN and infinities.</summary>
    public static string Of(double? value) => value switch
    {
        null => "\u2013",
        { } number when !double.IsFinite(number) => "not finite",
        0 => "0",
        { } number when Math.Abs(number) is >= 1e-3 and < 1e5 => Plain(number),
        { } number => number.ToString("0.##E+0", CultureInfo.InvariantCulture).Replace("E+", "E"),
    };

    /// <summary>A whole number with separators: 12,300.</summary>
    public static string Of(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A fraction as percent with one decimal: 71.0 %; "not finite" where it is not.</summary>
    public static string Percent(double? fraction) => fraction switch
    {
        null => "\u2013",
        { } number when !double.IsFinite(number) => "not finite",
        { } number => $"{(100 * number).ToString("F1", CultureInfo.InvariantCulture)} %",
    };

    private static string Plain(double number)
    {
        int decimals = Math.Clamp(2 - (int)Math.Floor(Math.Log10(Math.Abs(number))), 0, 5);
        return number.ToString(Math.Abs(number) >= 1000 ? "N0" : $"0.{new string('#', decimals)}", CultureInfo.InvariantCulture);
    }
}
