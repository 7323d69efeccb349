using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;

namespace PaperFigures.Surfaces;

/// <summary>
/// Draws two surfaces over the same floor as meshes, what is behind first. The plotting library has no third dimension, so the meshes are
/// polygons of its own, projected here.
/// </summary>
internal static class SurfacePlot
{
    private const double Ceiling = 5;

    private static readonly Projection Eye = new(AzimuthDegrees: 55, ElevationDegrees: 28);
    private static readonly OxyColor CrossEntropyColour = OxyColors.Black;
    private static readonly OxyColor QuadraticColour = OxyColor.FromRgb(0xD5, 0x2B, 0x1E);

    public static PlotModel Of(CostSurface crossEntropy, CostSurface quadratic)
    {
        var plot = new PlotModel
        {
            Title = "Cost of a two-layer network: cross-entropy (black, above) and quadratic (red, below)",
            TitleFontSize = 15,
            PlotAreaBorderThickness = new OxyThickness(0),
        };
        plot.Axes.Add(Hidden(AxisPosition.Bottom, -1.75, 1.75));
        plot.Axes.Add(Hidden(AxisPosition.Left, -1.05, 2.25));
        DrawBox(plot);

        // Nearer columns hide farther ones; over one square of the floor the upper surface hides the lower.
        IEnumerable<Tile> tiles = Tiles(quadratic, QuadraticColour, 0).Concat(Tiles(crossEntropy, CrossEntropyColour, 1));
        foreach (Tile tile in tiles.OrderByDescending(tile => tile.Distance).ThenBy(tile => tile.Layer))
        {
            var polygon = new PolygonAnnotation
            {
                Fill = OxyColor.FromAColor(0xE0, OxyColors.White),
                Stroke = tile.Colour,
                StrokeThickness = 0.7,
                LineStyle = LineStyle.Solid,
            };
            polygon.Points.AddRange(tile.Corners);
            plot.Annotations.Add(polygon);
        }

        return plot;
    }

    private static LinearAxis Hidden(AxisPosition position, double minimum, double maximum) =>
        new() { Position = position, Minimum = minimum, Maximum = maximum, IsAxisVisible = false };

    private static IEnumerable<Tile> Tiles(CostSurface surface, OxyColor colour, int layer)
    {
        IReadOnlyList<double> weights = surface.Weights;
        for (int first = 0; first + 1 < weights.Count; first++)
        {
            for (int second = 0; second + 1 < weights.Count; second++)
            {
                double middle = (weights[1] - weights[0]) / 2;
                yield return new Tile(
                    Eye.Distance(weights[first] + middle, weights[second] + middle),
                    layer,
                    colour,
                    [Corner(first, second), Corner(first + 1, second), Corner(first + 1, second + 1), Corner(first, second + 1)]);
            }
        }

        DataPoint Corner(int first, int second) => At(weights[first], weights[second], surface.Costs[first][second]);
    }

    private static void DrawBox(PlotModel plot)
    {
        const double Edge = -CostSurface.Least;
        Line(plot, At(-Edge, -Edge, 0), At(Edge, -Edge, 0));
        Line(plot, At(-Edge, -Edge, 0), At(-Edge, Edge, 0));
        Line(plot, At(Edge, -Edge, 0), At(Edge, Edge, 0));
        Line(plot, At(-Edge, Edge, 0), At(Edge, Edge, 0));
        Line(plot, At(-Edge, Edge, 0), At(-Edge, Edge, Ceiling));
        for (double weight = -Edge; weight <= Edge; weight += 2)
        {
            Label(plot, At(weight, -Edge - 0.7, 0), FormattableString.Invariant($"{weight}"));
            Label(plot, At(-Edge - 0.7, weight, 0), FormattableString.Invariant($"{weight}"));
        }

        for (double cost = 0; cost <= Ceiling; cost++)
        {
            Label(plot, At(-Edge - 0.5, Edge + 0.5, cost), FormattableString.Invariant($"{cost}"));
        }

        Label(plot, At(0, -Edge - 1.8, 0), "W1");
        Label(plot, At(-Edge - 1.8, 0, 0), "W2");
        Label(plot, At(-Edge - 0.5, Edge + 0.5, Ceiling + 0.5), "cost");
    }

    private static void Line(PlotModel plot, DataPoint from, DataPoint to)
    {
        var line = new PolylineAnnotation { Color = OxyColors.Gray, LineStyle = LineStyle.Solid, StrokeThickness = 1 };
        line.Points.AddRange([from, to]);
        plot.Annotations.Add(line);
    }

    private static void Label(PlotModel plot, DataPoint at, string text) => plot.Annotations.Add(new TextAnnotation
    {
        Text = text,
        TextPosition = at,
        TextHorizontalAlignment = HorizontalAlignment.Center,
        TextVerticalAlignment = VerticalAlignment.Middle,
        StrokeThickness = 0,
        FontSize = 13,
    });

    private static DataPoint At(double first, double second, double cost) =>
        Eye.Of(first / -CostSurface.Least, second / -CostSurface.Least, cost / Ceiling);

    private sealed record Tile(double Distance, int Layer, OxyColor Colour, IReadOnlyList<DataPoint> Corners);
}
