using Fathom.Benchmarks.Measurement;
using Fathom.Benchmarks.Probes;

namespace Fathom.Benchmarks.Limits;

/// <summary>The readings of all child processes, in the order of the rounds.</summary>
internal sealed class ReadingLog
{
    private readonly Dictionary<Source, List<Reading>> _readings = [];

    public void Add(Conditions conditions, Reading reading)
    {
        Source source = new(conditions, reading.Probe);
        if (!_readings.TryGetValue(source, out List<Reading>? list))
        {
            _readings.Add(source, list = []);
        }

        list.Add(reading);
    }

    /// <summary>The readings' names, in the order of their first appearance.</summary>
    public IEnumerable<Source> Sources => _readings.Keys;

    /// <summary>The medians of one source, round by round.</summary>
    public Spread Values(Source source) => Spread.Of(Of(source).Select(reading => reading.Value.Median));

    /// <summary>The multiply-add peaks that were measured beside every reading, in floating-point operations per second.</summary>
    public Spread Peaks => Spread.Of(_readings.Values.SelectMany(list => list).Select(reading => reading.PeakRate));

    /// <summary>One figure out of the readings.</summary>
    public FigureResult Summarise(Figure figure)
    {
        IReadOnlyList<Reading> readings = Of(figure.Source);
        IEnumerable<double> values = readings.Select(reading => reading.Value.Median);
        if (figure.Baseline is not null)
        {
            values = Of(figure.Baseline).Select(reading => reading.Value.Median).Zip(values, (baseline, value) => baseline / value);
        }

        Spread value = Spread.Of(values.Select(value => value * figure.Unit.PerBaseUnit));
        Spread? fraction = figure.Yardstick == Yardstick.FractionOfLimit
            ? Spread.Of(readings.Select(reading => reading.FractionOfLimit!.Value))
            : null;
        return new FigureResult(figure, value, fraction, readings.Average(reading => reading.InterruptedFraction));
    }

    private IReadOnlyList<Reading> Of(Source source) =>
        _readings.TryGetValue(source, out List<Reading>? list)
            ? list
            : throw new MeasurementException($"{source.Probe} ({source.Conditions}) was not measured.");
}
