using PaperFigures.Comparison;
using PaperFigures.Networks;
using PaperFigures.Observation;
using PaperFigures.Output;
using PaperFigures.Pictures;
using PaperFigures.Settings;

namespace PaperFigures.Figures;

/// <summary>Figures 6, 7 and 8: densities in the untrained tanh network, equation 1 above, equation 16 below.</summary>
/// <param name="item">Which figure.</param>
/// <param name="quantity">What is on the x axis.</param>
/// <param name="density">The density shown.</param>
/// <param name="bound">Where values end, either side of 0; null where nothing bounds them.</param>
/// <param name="paper">The paper's peaks of both panels where they are on the same scale, layer 1 first; none elsewhere.</param>
/// <param name="compare">The comparisons of the two networks.</param>
/// <param name="judge">The findings about them.</param>
internal sealed class DensityFigure(
    Item item,
    string quantity,
    Func<UntrainedLayer, Density> density,
    double? bound,
    PaperPeaks paper,
    Func<InitialPair, IEnumerable<ComparisonLine>> compare,
    Func<InitialPair, IEnumerable<Finding>> judge) : IFigure
{
    // Of each curve as much is shown as lies within so many standard deviations of the widest.
    private const double Reach = 3.2;

    public Item Item { get; } = item;

    public IReadOnlyList<Network> Networks => [];

    public FigureResult Make(Workshop workshop)
    {
        var pair = new InitialPair(
            workshop.Untrained(ShapesetNetworks.Family.Tanh), workshop.Untrained(ShapesetNetworks.Family.TanhNormalized));
        IReadOnlyList<UntrainedNetwork> networks = [pair.Standard, pair.Normalized];
        workshop.Write(Item, ".csv", DensityTable.Of(
            [.. networks.Select(network => new NamedDensities(network.Network.Title, [.. network.Layers.Select(density)]))]));
        workshop.Write(Item, ".svg", Picture.Of(
            PanelOf("Tanh, standard initialisation (equation 1)", pair.Standard, paper.Standard),
            PanelOf("Tanh N, normalized initialisation (equation 16)", pair.Normalized, paper.Normalized)));
        return new FigureResult { Comparisons = [.. compare(pair)], Findings = [.. judge(pair)] };
    }

    private Panel PanelOf(string title, UntrainedNetwork network, IReadOnlyList<double> peaks)
    {
        IReadOnlyList<Density> densities = [.. network.Layers.Select(density)];
        double reach = Math.Min(bound ?? double.PositiveInfinity, Reach * densities.Max(Deviation));
        return new Panel(
            peaks.Count == 0 ? title : $"{title}; circles: peaks in the paper",
            new PanelAxis(quantity, -reach, reach),
            new PanelAxis("density", 0),
            [
                .. densities.Select((one, index) => new PanelSeries(
                    one.Layer,
                    index,
                    SeriesStyle.Line,
                    [.. one.Bins.Where(bin => Math.Abs(bin.Centre) <= reach).Select(bin => new PanelPoint(bin.Centre, bin.Height))])),
                .. peaks.Select((peak, index) => new PanelSeries(null, index, SeriesStyle.PaperMarkers, [new PanelPoint(0, peak)])),
            ]);
    }

    private static double Deviation(Density one)
    {
        double total = one.Bins.Sum(bin => bin.Height);
        return Math.Sqrt(one.Bins.Sum(bin => bin.Height * bin.Centre * bin.Centre) / total);
    }
}
