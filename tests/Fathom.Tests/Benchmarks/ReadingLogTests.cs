using Fathom.Benchmarks.Limits;
using Fathom.Benchmarks.Measurement;
using Fathom.Benchmarks.Probes;

namespace Fathom.Tests.Benchmarks;

public class ReadingLogTests
{
    [Fact]
    public void Figure_IsTheMedianOverTheRounds()
    {
        ReadingLog log = new();
        log.Add(Conditions.OneThread, Seconds(ProbeNames.PaperStep, 0.004, fraction: 0.6));
        log.Add(Conditions.OneThread, Seconds(ProbeNames.PaperStep, 0.003, fraction: 0.8));
        log.Add(Conditions.OneThread, Seconds(ProbeNames.PaperStep, 0.005, fraction: 0.5));
        log.Add(Conditions.WithoutAvx512, Seconds(ProbeNames.PaperStep, 1, fraction: 0.1));

        FigureResult result = log.Summarise(FigureTable.Find("step-paper-1t")!);

        Assert.Equal(4, result.Value.Median, precision: 12);
        Assert.Equal(new Spread(0.5, 0.6, 0.8), result.FractionOfLimit);
        Assert.Equal(2.4, result.Limit!.Value, precision: 12);
    }

    [Fact]
    public void SpeedUp_IsTheBaselinesTimeOverTheSources_RoundByRound()
    {
        ReadingLog log = new();
        foreach (double slow in (double[])[1, 2, 3])
        {
            log.Add(Conditions.TwoThreads, Seconds(ProbeNames.PaperStepTime, slow));
            log.Add(Conditions.OneThread, Seconds(ProbeNames.PaperStepTime, 1.5 * slow));
        }

        FigureResult result = log.Summarise(FigureTable.Find("step-paper-2t")!);

        Assert.Equal(new Spread(1.5, 1.5, 1.5), result.Value);
        Assert.Null(result.FractionOfLimit);
        Assert.Null(result.Limit);
    }

    [Fact]
    public void Figure_WithoutReadings_IsAnError()
    {
        MeasurementException exception =
            Assert.Throws<MeasurementException>(() => new ReadingLog().Summarise(FigureTable.Find("allocated")!));

        Assert.Contains(ProbeNames.Allocation, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_ComesBackFromItsLine()
    {
        Reading reading = new("probe", new Spread(1.25e-9, 2.5e-9, 1), FractionOfLimit: null, PeakRate: 1e11, InterruptedFraction: 0.5);

        Assert.Equal([reading], ReadingLines.Read(["a line of the runtime", ReadingLines.Write(reading)]));
    }

    private static Reading Seconds(string probe, double seconds, double? fraction = null) =>
        new(probe, Spread.Of([seconds]), fraction, PeakRate: 1e11);
}
