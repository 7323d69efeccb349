using Fathom.Benchmarks.Limits;
using Fathom.Benchmarks.Probes;

namespace Fathom.Tests.Benchmarks;

public class RoundPlanTests
{
    private static readonly IReadOnlyList<ProcessPlan> Round = RoundPlan.Of(FigureTable.All);

    [Fact]
    public void EverySource_IsMeasured() => Assert.All(
        FigureTable.All.SelectMany(figure => figure.Sources),
        source => Assert.Contains(
            Round, process => process.Conditions == source.Conditions && process.Probes.Contains(source.Probe)));

    [Fact]
    public void Compilation_HasAProcessToItself() =>
        Assert.Equal([ProbeNames.Compilation], Assert.Single(Round, process => process.Probes.Contains(ProbeNames.Compilation)).Probes);

    [Fact]
    public void OneAndTwoThreads_AreNeighbours()
    {
        Conditions[] sides =
        [
            .. Round.Where(process => process.Probes.Contains(ProbeNames.PaperStepTime)).Select(process => process.Conditions),
        ];
        int[] places = [.. Round.Index().Where(item => item.Item.Probes.Contains(ProbeNames.PaperStepTime)).Select(item => item.Index)];

        Assert.Equal([Conditions.TwoThreads, Conditions.OneThread], sides);
        Assert.Equal(places[0] + 1, places[1]);
    }

    [Fact]
    public void Remark_IsMeasuredOnlyBesideItsFigure()
    {
        Assert.DoesNotContain(ProbeNames.Row4x32x32x2Softmax, Probes("allocated"));
        Assert.Contains(ProbeNames.Row4x32x32x2Softmax, Probes("infer-4-32-32-2"));
    }

    private static IEnumerable<string> Probes(string figure) =>
        RoundPlan.Of([FigureTable.Find(figure)!]).SelectMany(process => process.Probes);
}
