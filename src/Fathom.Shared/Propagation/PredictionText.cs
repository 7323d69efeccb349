using System;
using System.Globalization;

namespace Fathom.Propagation;

/// <summary>Predicted numbers as text: three significant digits in the invariant culture, the same on every host.</summary>
internal static class PredictionText
{
    /// <summary>"0.0831", "12.3", "1.23e-05", "infinite".</summary>
    public static string Number(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            return double.IsNaN(value) ? "unknown" : "infinite";
        }

        double magnitude = Math.Abs(value);
        if (magnitude is not 0 and (< 9.995e-4 or >= 99_950))
        {
            return value.ToString("0.00e+00", CultureInfo.InvariantCulture);
        }

        int decimals = magnitude switch
        {
            0 => 0,
            < 9.995e-3 => 5,
            < 0.09995 => 4,
            < 0.9995 => 3,
            < 9.995 => 2,
            < 99.95 => 1,
            _ => 0,
        };
        return value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>A setting as it is declared: a float, whatever its size.</summary>
    public static string Declared(double value) => ((float)value).ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A setting as one would write it: at most two decimals.</summary>
    public static string Setting(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>"Gain = 1.57".</summary>
    public static string Gain(double value) => "Gain = " + Setting(value);

    /// <summary>How deep such layers can be trained; null with fewer than two hidden layers.</summary>
    public static string? Depth(SignalPrediction prediction) =>
        double.IsNaN(prediction.DepthScale) ? null
        : double.IsInfinity(prediction.DepthScale) ? "Depth scale infinite: no depth is too deep for these layers."
        : $"Depth scale {Number(prediction.DepthScale)} layers, trainable depth {Number(prediction.TrainableDepth)}.";

    /// <summary>A fraction in per cent.</summary>
    public static string Percent(double fraction) => (100 * fraction).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
