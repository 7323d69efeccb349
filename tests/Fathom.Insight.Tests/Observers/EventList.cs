using Fathom.Training;

namespace Fathom.Insight.Tests.Observers;

/// <summary>Keeps what the trainer says, copied by hand where it is lent for the call.</summary>
internal sealed class EventList : ITrainingObserver
{
    public List<TrainingStart> Starts { get; } = [];

    public List<TrainingProgress> Progress { get; } = [];

    public List<ValidationPoint> Validations { get; } = [];

    public List<KeyValuePair<long, LayerStatistics[]>> Moments { get; } = [];

    public List<SeenLayer> Full { get; } = [];

    public List<TrainingResult> Results { get; } = [];

    public void Started(TrainingStart start) => Starts.Add(start);

    public void Progressed(TrainingProgress progress) => Progress.Add(progress);

    public void Validated(ValidationPoint validation) => Validations.Add(validation);

    public void Observed(StepStatistics statistics) => Moments.Add(new(statistics.Step, statistics.Layers.ToArray()));

    public void Observed(FullStatistics statistics, ObservedExamples examples)
    {
        foreach (LayerDistributions layer in statistics.Layers)
        {
            Full.Add(SeenLayer.Of(statistics, examples, layer));
        }
    }

    public void Ended(TrainingResult result) => Results.Add(result);
}
