using System.Collections.Generic;
using System.Linq;

namespace Fathom.Propagation;

/// <summary>A prediction as a table of fixed width, a line a layer, three significant digits.</summary>
internal static class PredictionTable
{
    private static readonly string[] Headings =
        ["layer", "activation std", "saturated", "gradient std", "weight gradient std", "Jacobian mean, rms"];

    /// <summary>The table and the verdict; without a prediction the reason alone.</summary>
    public static IEnumerable<string> Lines(SignalPrediction prediction)
    {
        if (prediction.NotPredictedBecause is null)
        {
            string scale = PredictionText.Number(prediction.InputSecondMoment);
            yield return $"predicted for the first step, with bars that hold 95 of 100 networks (E[x^2] = {scale}):";
            string[][] rows = new[] { Headings }.Concat(prediction.Layers.Select(Row)).ToArray();
            int[] widths = Enumerable.Range(0, Headings.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
            foreach (string[] row in rows)
            {
                yield return ("  " + string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column])))).TrimEnd();
            }

            if (PredictionText.Depth(prediction) is { } depth)
            {
                yield return depth;
            }
        }

        yield return prediction.Verdict;
    }

    private static string[] Row(LayerPrediction layer) =>
    [
        layer.Layer,
        Bar(layer.ActivationStandardDeviation),
        PredictionText.Percent(layer.SaturatedFraction.Value),
        Bar(layer.GradientStandardDeviation),
        Bar(layer.WeightGradientStandardDeviation),
        $"{PredictionText.Number(layer.MeanSingularValue)}, {PredictionText.Number(layer.RootMeanSquareSingularValue)}",
    ];

    private static string Bar(PredictedValue value) =>
        $"{PredictionText.Number(value.Value)} [{PredictionText.Number(value.Lower)}, {PredictionText.Number(value.Upper)}]";
}
