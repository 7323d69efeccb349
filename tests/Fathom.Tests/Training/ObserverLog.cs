using System.Globalization;
using Fathom.Training;

namespace Fathom.Tests.Training;

/// <summary>Writes down what an observer is told, in order.</summary>
internal sealed class ObserverLog : ITrainingObserver
{
    public List<string> Lines { get; } = [];

    public List<double> FullLosses { get; } = [];

    public void Started(TrainingStart start) => Add($"started {start.Model.Name} at {start.FirstStep} of {start.TotalSteps}");

    public void Progressed(TrainingProgress progress) => Add($"progress {progress.Step}");

    public void Validated(ValidationPoint validation) => Add($"validated {validation.Step}");

    public void Observed(StepStatistics statistics) => Add($"moments {statistics.Step}");

    public void Observed(FullStatistics statistics, ObservedExamples examples)
    {
        Add($"full {statistics.Step} {examples} {statistics.Rows}");
        FullLosses.Add(statistics.Loss);
    }

    public void Ended(TrainingResult result) => Add($"ended {result.Stop} at {result.Step}");

    public void Failed(Exception cause) => Add($"failed {cause.GetType().Name}");

    private void Add(FormattableString line) => Lines.Add(line.ToString(CultureInfo.InvariantCulture));
}
