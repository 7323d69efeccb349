using System.Globalization;
using System.Text;
using Fathom.Propagation;

namespace Fathom.Tests.Propagation;

/// <summary>Draws the pictures of src/docs/propagation.md from predictions: a standard deviation by layer, on a logarithmic
/// scale.</summary>
internal static class PropagationPicture
{
    private const int Layers = 5;
    private const int Left = 90;
    private const int Right = 560;
    private const int Top = 40;
    private const int Bottom = 320;

    private static readonly Curve[] Curves =
    [
        new("tanh, Init.GlorotUniform", Activation.Tanh, Init.GlorotUniform, "#1d70b8"),
        new("tanh, Init.Standard", Activation.Tanh, Init.Standard, "#c2410c"),
        new("softsign, Init.Standard", Activation.Softsign, Init.Standard, "#15803d"),
        new("logistic, Init.Standard", Activation.Sigmoid, Init.Standard, "#7e22ce"),
    ];

    public static string Gradient() =>
        Draw(
            "Gradient std, predicted: 1024 inputs, 5 x 1000 units, E[x^2] = 0.36",
            -6,
            -1,
            static layer => layer.GradientStandardDeviation.Value);

    public static string Signal() =>
        Draw("Activation std, predicted: the same networks", -2, 0, static layer => layer.ActivationStandardDeviation.Value);

    private static string Draw(string title, int lowest, int highest, Func<LayerPrediction, double> value)
    {
        var svg = new StringBuilder();
        Line("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 370" font-family="system-ui, sans-serif" font-size="13">""");
        Line("<style>text{fill:#333}.g{stroke:#ccc}@media(prefers-color-scheme:dark){text{fill:#ddd}.g{stroke:#444}}</style>");
        Line($"<title>{title}</title>");
        Line($"<text x=\"{Left}\" y=\"22\">{title}</text>");
        for (int power = lowest; power <= highest; power++)
        {
            string y = Number(Y(power));
            Line($"<line class=\"g\" x1=\"{Left}\" x2=\"{Right}\" y1=\"{y}\" y2=\"{y}\"/>"
                + $"<text x=\"{Left - 8}\" y=\"{Number(Y(power) + 4)}\" text-anchor=\"end\">{Label(power)}</text>");
        }

        for (int layer = 0; layer < Layers; layer++)
        {
            Line($"<text x=\"{Number(X(layer))}\" y=\"{Bottom + 20}\" text-anchor=\"middle\">layer {layer + 1}</text>");
        }

        double above = double.NegativeInfinity;
        foreach (Curve curve in Curves)
        {
            SignalPrediction prediction = SignalPredictor.Predict(PaperNetworks.Of(curve.Activation, curve.Init, Layers));
            double[] heights = [.. prediction.Layers.Take(Layers).Select(layer => Y(Math.Log10(value(layer))))];
            string points = string.Join(' ', heights.Select(static (y, layer) => $"{Number(X(layer))},{Number(y)}"));
            Line($"<polyline fill=\"none\" stroke=\"{curve.Color}\" stroke-width=\"2.2\" points=\"{points}\"/>");
            above = Math.Max(heights[^1], above + 15);
            Line($"<text x=\"{Right + 8}\" y=\"{Number(above + 4)}\" style=\"fill:{curve.Color}\">{curve.Name}</text>");
        }

        return svg.Append("</svg>\n").ToString();

        void Line(string text) => svg.Append(text).Append('\n');

        double Y(double power) => Bottom - (Bottom - Top) * (power - lowest) / (highest - lowest);
    }

    private static double X(int layer) => Left + 30 + (Right - Left - 60) * (double)layer / (Layers - 1);

    private static string Number(double value) => value.ToString("F1", CultureInfo.InvariantCulture);

    private static string Label(int power) => power >= -3
        ? Math.Pow(10, power).ToString("0.###", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"1e{power}");

    private sealed record Curve(string Name, Activation Activation, Init Init, string Color);
}
