using System.Diagnostics.Metrics;

namespace Fathom.Insight;

/// <summary>
/// Publishes training as instruments of System.Diagnostics.Metrics, which <c>dotnet-counters</c> and OpenTelemetry read: the meter is
/// <see cref="MeterName"/>, tags are <c>model</c> and <c>layer</c>. Where nobody listens a step costs next to nothing more.
/// </summary>
public sealed class TrainingMetrics : RunEntryObserver, IDisposable
{
    /// <summary>The meter's name, by which it is subscribed to.</summary>
    public const string MeterName = "Fathom.Training";

    private readonly Meter _meter;
    private readonly TrainingInstruments _instruments;

    /// <summary>Creates the instruments.</summary>
    /// <param name="factory">Makes the meter, and disposes of it; null for a meter that lives as long as this.</param>
    public TrainingMetrics(IMeterFactory? factory = null)
    {
        var options = new MeterOptions(MeterName) { Version = typeof(ModelDescription).Assembly.GetName().Version?.ToString() };
        _meter = factory?.Create(options) ?? new Meter(options);
        _instruments = new TrainingInstruments(_meter);
    }

    internal Meter Meter => _meter;

    /// <summary>Ends the meter.</summary>
    public void Dispose() => _meter.Dispose();

    /// <inheritdoc/>
    protected override void Receive(RunEntry entry) => _instruments.Record(entry);
}
