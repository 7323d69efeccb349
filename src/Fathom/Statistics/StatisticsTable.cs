using System.Globalization;
using System.Text;

namespace Fathom;

/// <summary>A step's statistics as a table of fixed width, one line a layer, for consoles and logs.</summary>
public static class StatisticsTable
{
    private const int ActivationWidth = 9;
    private const int SaturatedWidth = 11;
    private const int GradientWidth = 10;
    private const int RatioWidth = 15;

    /// <summary>
    /// Writes the table: two lines of headings and a line for each layer, each ended by a line feed, numbers in the invariant culture.
    /// Activations are plain numbers, the gradients of single examples (dC/ds) and of the weights and the update ratio have exponents.
    /// </summary>
    /// <param name="statistics">A completed step's statistics.</param>
    public static string Format(StepStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return Format(statistics.Layers);
    }

    internal static string Format(ReadOnlySpan<LayerStatistics> layers)
    {
        int nameWidth = "layer".Length;
        foreach (LayerStatistics layer in layers)
        {
            nameWidth = Math.Max(nameWidth, layer.Layer.Length);
        }

        var table = new StringBuilder();
        AppendHeadings(table, nameWidth);
        foreach (LayerStatistics layer in layers)
        {
            AppendLayer(table, nameWidth, layer);
        }

        return table.ToString();
    }

    private static void AppendHeadings(StringBuilder table, int nameWidth)
    {
        int activations = 4 * ActivationWidth + SaturatedWidth;
        table.Append(' ', nameWidth)
            .Append(Centered("activation", activations))
            .Append(Centered("gradient", 2 * GradientWidth))
            .Append(Centered("weight gradient", 2 * GradientWidth))
            .Append("update /".PadLeft(RatioWidth))
            .Append('\n');

        table.Append("layer".PadRight(nameWidth));
        foreach (string heading in (string[])["mean", "std", "min", "max"])
        {
            table.Append(heading.PadLeft(ActivationWidth));
        }

        table.Append("saturated".PadLeft(SaturatedWidth));
        foreach (string heading in (string[])["mean", "std", "mean", "std"])
        {
            table.Append(heading.PadLeft(GradientWidth));
        }

        table.Append("weight".PadLeft(RatioWidth)).Append('\n');
    }

    private static void AppendLayer(StringBuilder table, int nameWidth, LayerStatistics layer) => table
        .Append(layer.Layer.PadRight(nameWidth))
        .Append(Plain(layer.ActivationMean))
        .Append(Plain(layer.ActivationStandardDeviation))
        .Append(Plain(layer.ActivationMinimum))
        .Append(Plain(layer.ActivationMaximum))
        .Append($"{(100 * layer.SaturatedFraction).ToString("F1", CultureInfo.InvariantCulture)} %".PadLeft(SaturatedWidth))
        .Append(Exponent(layer.GradientMean, GradientWidth))
        .Append(Exponent(layer.GradientStandardDeviation, GradientWidth))
        .Append(Exponent(layer.WeightGradientMean, GradientWidth))
        .Append(Exponent(layer.WeightGradientStandardDeviation, GradientWidth))
        .Append(Exponent(layer.UpdateRatio, RatioWidth))
        .Append('\n');

    // A plain number that rounds to 1000 would run into its neighbour.
    private static string Plain(double value) => Math.Abs(value) >= 999.9995
        ? Exponent(value, ActivationWidth)
        : value.ToString("F3", CultureInfo.InvariantCulture).PadLeft(ActivationWidth);

    private static string Exponent(double value, int width) => value.ToString("0.0E+00", CultureInfo.InvariantCulture).PadLeft(width);

    private static string Centered(string heading, int width) => heading.PadLeft((width + heading.Length + 1) / 2).PadRight(width);
}
