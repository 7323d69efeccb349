namespace PaperFigures.Progress;

/// <summary>How far several trainings have come together, and how long the rest will take at the speed so far.</summary>
internal sealed class WorkMeter(TimeProvider clock)
{
    private readonly Dictionary<string, Training> _trainings = [];
    private readonly long _started = clock.GetTimestamp();

    /// <summary>Examples that all trainings together are to see, as far as is known.</summary>
    public long Total => _trainings.Values.Sum(training => Math.Max(training.Expected, training.Reached));

    /// <summary>Examples that they have seen, those of earlier invocations included.</summary>
    public long Done => _trainings.Values.Sum(training => training.Reached);

    /// <summary>Time since this invocation began.</summary>
    public TimeSpan Elapsed => clock.GetElapsedTime(_started);

    /// <summary>Time to the end at this invocation's average speed; null while nothing was done.</summary>
    public TimeSpan? Remaining
    {
        get
        {
            long fresh = Done - _trainings.Values.Sum(training => training.Found);
            return fresh > 0 ? Elapsed * ((Total - Done) / (double)fresh) : null;
        }
    }

    /// <summary>Adds a training.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="expected">Examples that it is to see.</param>
    /// <param name="found">Examples that it had seen before this invocation.</param>
    public void Expect(string name, long expected, long found) => _trainings[name] = new Training(expected, found, found);

    /// <summary>Says how far a training has come.</summary>
    public void Reached(string name, long examples) => _trainings[name] = _trainings[name] with { Reached = examples };

    /// <summary>Says how far a training will go.</summary>
    public void Expect(string name, long expected) => _trainings[name] = _trainings[name] with { Expected = expected };

    private sealed record Training(long Expected, long Found, long Reached);
}
