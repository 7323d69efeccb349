using System.Diagnostics.Metrics;

namespace Fathom.Insight.Tests.Metrics;

/// <summary>Listens to one meter and keeps what it says.</summary>
internal sealed class MeterRecorder : IDisposable
{
    private readonly MeterListener _listener = new();

    public MeterRecorder(Func<Meter, bool> isConcerned)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (isConcerned(instrument.Meter))
            {
                Instruments.Add(instrument);
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
    }

    public List<Instrument> Instruments { get; } = [];

    public List<Measurement> Measurements { get; } = [];

    public IEnumerable<double> Of(string instrument, string tags) => Measurements
        .Where(measurement => measurement.Instrument == instrument && measurement.Tags == tags)
        .Select(measurement => measurement.Value);

    public void Dispose() => _listener.Dispose();

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        string text = string.Join(",", tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal));
        Measurements.Add(new Measurement(instrument.Name, value, text));
    }
}
