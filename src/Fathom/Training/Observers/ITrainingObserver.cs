namespace Fathom.Training;

/// <summary>
/// Watches training: a run log, a live report, a metrics exporter. The trainer calls it on its own thread, between steps; an exception ends
/// the run. What it is given is lent for the call, unless it says otherwise, and may be overwritten by the next step.
/// </summary>
public interface ITrainingObserver
{
    /// <summary>A run begins.</summary>
    void Started(TrainingStart start)
    {
    }

    /// <summary>A progress report is due. It is the observer's to keep.</summary>
    void Progressed(TrainingProgress progress)
    {
    }

    /// <summary>The model was validated.</summary>
    void Validated(ValidationPoint validation)
    {
    }

    /// <summary>A training step was made with statistics.</summary>
    void Observed(StepStatistics statistics)
    {
    }

    /// <summary>The model was looked at through a set of examples.</summary>
    /// <param name="statistics">What was seen.</param>
    /// <param name="examples">Which examples they are.</param>
    void Observed(FullStatistics statistics, ObservedExamples examples)
    {
    }

    /// <summary>The run ended by itself or was cancelled.</summary>
    void Ended(TrainingResult result)
    {
    }

    /// <summary>The run ended with an exception, which the trainer throws when every observer was told.</summary>
    void Failed(Exception cause)
    {
    }
}
