namespace Fathom.Training;

/// <summary>Decides which steps collect statistics, and lends the room for them until it is handed to a reader for good.</summary>
internal sealed class StatisticsCollector<TTarget>
    where TTarget : unmanaged
{
    private readonly ITrainableModel<TTarget> _model;
    private readonly int? _interval;
    private readonly long? _totalSteps;
    private StepStatistics? _room;
    private bool _isFresh;

    public StatisticsCollector(ITrainableModel<TTarget> model, int? interval, long? totalSteps)
    {
        _model = model;
        _interval = interval;
        _totalSteps = totalSteps;
    }

    /// <summary>The first statistics collected, never overwritten; null before.</summary>
    public StepStatistics? First { get; private set; }

    /// <summary>The latest statistics collected; null before the first.</summary>
    public StepStatistics? Latest { get; private set; }

    /// <summary>Whether a step collects statistics.</summary>
    /// <param name="step">Updates made before it.</param>
    public bool IsDue(long step) =>
        _interval is { } interval && (First is null || (step + 1) % interval == 0 || step + 1 == _totalSteps);

    /// <summary>The room for the step about to be made.</summary>
    public StepStatistics Collect()
    {
        StepStatistics room = _room ?? _model.CreateStatistics();
        _room = First is null ? null : room;
        First ??= room;
        Latest = room;
        _isFresh = true;
        return room;
    }

    /// <summary>
    /// What was collected since the last call, if anything. A reader may look at it later and on another thread, so it is never written
    /// again.
    /// </summary>
    public StepStatistics? HandOut()
    {
        if (!_isFresh)
        {
            return null;
        }

        _isFresh = false;
        _room = null;
        return Latest;
    }
}
