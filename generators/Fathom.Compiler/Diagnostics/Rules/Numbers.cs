using System.Globalization;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>Ranges of settings, and numbers in messages.</summary>
internal static class Numbers
{
    public static bool IsFinite(float value) => !float.IsNaN(value) && !float.IsInfinity(value);

    /// <summary>0 to below 1.</summary>
    public static bool IsRate(float value) => value is >= 0 and < 1;

    public static bool IsPositive(float value) => IsFinite(value) && value > 0;

    public static bool IsNotNegative(float value) => IsFinite(value) && value >= 0;

    public static string Text(float value) => value.ToString("R", CultureInfo.InvariantCulture);
}
