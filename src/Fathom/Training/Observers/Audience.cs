namespace Fathom.Training;

/// <summary>Everybody who watches a run.</summary>
internal sealed class Audience(IReadOnlyList<ITrainingObserver> observers)
{
    /// <summary>Whether anybody wants progress reports.</summary>
    public bool WantsProgress(IProgress<TrainingProgress>? progress) => progress is not null || observers.Count > 0;

    public void Started(TrainingStart start) => Tell(start, static (observer, told) => observer.Started(told));

    public void Progressed(TrainingProgress report, IProgress<TrainingProgress>? progress)
    {
        progress?.Report(report);
        Tell(report, static (observer, told) => observer.Progressed(told));
    }

    public void Validated(ValidationPoint validation) => Tell(validation, static (observer, told) => observer.Validated(told));

    public void Observed(StepStatistics statistics) => Tell(statistics, static (observer, told) => observer.Observed(told));

    public void Observed(FullStatistics statistics, ObservedExamples examples)
    {
        for (int index = 0; index < observers.Count; index++)
        {
            observers[index].Observed(statistics, examples);
        }
    }

    public void Ended(TrainingResult result) => Tell(result, static (observer, told) => observer.Ended(told));

    public void Failed(Exception cause) => Tell(cause, static (observer, told) => observer.Failed(told));

    private void Tell<T>(T told, Action<ITrainingObserver, T> tell)
    {
        for (int index = 0; index < observers.Count; index++)
        {
            tell(observers[index], told);
        }
    }
}
