using Fathom.Training;

namespace Fathom.Insight;

/// <summary>
/// Watches training and turns what it sees into the entries of a run log, for a receiver that need not know the trainer. What an entry
/// holds is its own; nothing is shared with the trainer, and training is the same to the bit with and without.
/// </summary>
public abstract class RunEntryObserver : ITrainingObserver
{
    private EntryMapper? _mapper;

    /// <summary>Prepares to watch.</summary>
    protected RunEntryObserver()
    {
    }

    /// <summary>
    /// The names of the layers whose statistics are taken in; null for all. A name that no layer has ends the run as it begins.
    /// </summary>
    public IReadOnlyList<string>? Layers { get; init; }

    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Receives an entry, the run's start first and its end last, on the trainer's thread. An exception ends the run.</summary>
    /// <param name="entry">What happened, with numbers of its own.</param>
    protected abstract void Receive(RunEntry entry);

    void ITrainingObserver.Started(TrainingStart start)
    {
        ArgumentNullException.ThrowIfNull(start);
        _mapper = null;
        var mapper = new EntryMapper(start, Layers, Clock);
        Receive(mapper.Start);
        _mapper = mapper;
    }

    void ITrainingObserver.Progressed(TrainingProgress progress) => Receive(Mapper.Map(progress));

    void ITrainingObserver.Validated(ValidationPoint validation) => Receive(Mapper.Map(validation));

    void ITrainingObserver.Observed(StepStatistics statistics) => Receive(Mapper.Map(statistics));

    void ITrainingObserver.Observed(FullStatistics statistics, ObservedExamples examples) => Receive(Mapper.Map(statistics, examples));

    void ITrainingObserver.Ended(TrainingResult result)
    {
        EntryMapper mapper = Mapper;
        _mapper = null;
        Receive(mapper.Map(result));
    }

    // An observer may have ended the run as it began, this one among them, or after it ended.
    void ITrainingObserver.Failed(Exception cause)
    {
        ArgumentNullException.ThrowIfNull(cause);
        if (_mapper is { } mapper)
        {
            _mapper = null;
            Receive(mapper.Map(cause));
        }
    }

    private EntryMapper Mapper => _mapper ?? throw new InvalidOperationException(
        "An observer is told that the run has started before it is told anything else; leave it to the trainer, or call it in that order.");
}
