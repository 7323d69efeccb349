namespace Fathom.Training;

/// <summary>Decides before which steps full statistics are taken, and takes them.</summary>
internal sealed class FullStatisticsCollector<TTarget>
    where TTarget : unmanaged
{
    private readonly ITrainableModel<TTarget> _model;
    private readonly int? _interval;
    private readonly FullStatisticsOptions _options;
    private readonly ExampleSet<TTarget>? _probe;
    private FullStatistics? _room;
    private long? _lastStep;

    public FullStatisticsCollector(ITrainableModel<TTarget> model, TrainingOptions options, ExampleSet<TTarget>? probe)
    {
        _model = model;
        _interval = options.FullStatisticsInterval;
        _options = options.FullStatistics;
        _probe = probe;
    }

    /// <summary>Which examples are looked at.</summary>
    public ObservedExamples Examples => _probe is null ? ObservedExamples.Minibatch : ObservedExamples.Probe;

    /// <summary>Whether to look before a step: the run's first, and every multiple of the interval.</summary>
    /// <param name="step">Updates made before it.</param>
    public bool IsDue(long step) => _interval is { } interval && _lastStep != step && (_lastStep is null || step % interval == 0);

    /// <summary>Whether to look once more when the run has ended.</summary>
    public bool IsDueAtEnd(long step) => _interval is not null && _lastStep is not null && _lastStep != step;

    /// <summary>Looks at the model.</summary>
    /// <param name="step">Updates made.</param>
    /// <param name="inputs">The minibatch at hand.</param>
    /// <param name="targets">Its targets.</param>
    public FullStatistics Take(long step, ReadOnlySpan<float> inputs, ReadOnlySpan<TTarget> targets)
    {
        _room ??= _model.CreateFullStatistics(_options);
        _lastStep = step;
        if (_probe is null)
        {
            _model.Observe(inputs, targets, _room);
        }
        else
        {
            _model.Observe(_probe.Inputs.Span, _probe.Targets.Span, _room);
        }

        return _room;
    }
}
