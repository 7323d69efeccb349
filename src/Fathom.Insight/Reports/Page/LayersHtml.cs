using System.Globalization;

namespace Fathom.Insight.Reports;

/// <summary>The networks' layers as a table, with what was measured of them at the first look.</summary>
internal static class LayersHtml
{
    private static readonly string[] Headings =
        ["layer", "inputs", "units", "activation", "initial weights", "gain", "activation std, first look", "gradient std, first look"];

    public static void Write(HtmlWriter html, ReportRun run) =>
        TableHtml.Write(html, $"Layers of {run.Name}", new NumberTable(Headings, [.. Rows(run)]));

    private static IEnumerable<IReadOnlyList<string>> Rows(ReportRun run)
    {
        IReadOnlyList<LoggedLayer> layers = run.Log.Run.Model.Layers;
        for (int index = 0; index < layers.Count; index++)
        {
            LoggedLayer layer = layers[index];
            var shown = new ReportLayer(index, layers.Count, layer);
            yield return
            [
                layer.Name,
                layer.Inputs.ToString(CultureInfo.InvariantCulture),
                layer.Units.ToString(CultureInfo.InvariantCulture),
                layer.Activation,
                layer.Init,
                DisplayNumber.Of(layer.Gain),
                Measured(PlottedQuantity.Activations.At(run, shown, Moment.First)),
                Measured(PlottedQuantity.Gradients.At(run, shown, Moment.First)),
            ];
        }
    }

    private static string Measured(double value) => DisplayNumber.Of(double.IsNaN(value) ? null : value);
}
