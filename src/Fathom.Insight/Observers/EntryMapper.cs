using Fathom.Training;

namespace Fathom.Insight;

/// <summary>Turns the events of one run into entries.</summary>
internal sealed class EntryMapper
{
    private const string Failed = "Failed";

    private readonly TimeProvider _clock;
    private readonly long _began;
    private readonly HashSet<string> _layers;
    private readonly Dictionary<string, double> _updateRatios = new(StringComparer.Ordinal);
    private long _step;

    /// <exception cref="ArgumentException">The model has no layer of a name that was chosen.</exception>
    public EntryMapper(TrainingStart start, IReadOnlyList<string>? layers, TimeProvider clock)
    {
        _clock = clock;
        _began = clock.GetTimestamp();
        _step = start.FirstStep;
        _layers = [.. SelectedLayers.Of(start.Model, layers).Select(index => start.Model.Layers[index].Name)];
        Start = ModelEntries.Of(start, clock.GetUtcNow());
    }

    /// <summary>The run's first entry.</summary>
    public RunStarted Start { get; }

    public ProgressEntry Map(TrainingProgress progress)
    {
        _step = progress.Step;
        return new()
        {
            Step = progress.Step,
            Examples = progress.Examples,
            Epochs = progress.Epochs,
            Loss = progress.TrainingLoss,
            LearningRate = progress.LearningRate,
            ExamplesPerSecond = progress.ExamplesPerSecond,
            ElapsedSeconds = progress.Elapsed.TotalSeconds,
        };
    }

    public ValidationEntry Map(ValidationPoint validation)
    {
        _step = validation.Step;
        return new()
        {
            Step = validation.Step,
            Rows = validation.Evaluation.Rows,
            Loss = validation.Evaluation.Loss,
            ErrorRate = validation.Evaluation.ErrorRate,
        };
    }

    public MomentsEntry Map(StepStatistics statistics)
    {
        _step = statistics.Step + 1;
        var layers = new List<LayerStatistics>(_layers.Count);
        foreach (LayerStatistics layer in statistics.Layers)
        {
            if (_layers.Contains(layer.Layer))
            {
                layers.Add(layer);
                _updateRatios[layer.Layer] = layer.UpdateRatio;
            }
        }

        return new()
        {
            Step = statistics.Step,
            Loss = statistics.Loss,
            Layers = layers,
            NonFinite = Map(statistics.NonFinite),
        };
    }

    public FullEntry Map(FullStatistics statistics, ObservedExamples examples)
    {
        _step = statistics.Step;
        var layers = new List<LoggedDistributions>(statistics.Layers.Length);
        foreach (LayerDistributions layer in statistics.Layers)
        {
            if (_layers.Contains(layer.Layer))
            {
                layers.Add(DistributionEntries.Of(layer, LastUpdateRatio(layer.Layer)));
            }
        }

        return new()
        {
            Step = statistics.Step,
            Rows = statistics.Rows,
            IsProbe = examples == ObservedExamples.Probe,
            Loss = statistics.Loss,
            Layers = layers,
            EndToEnd = DistributionEntries.Of(statistics.EndToEndJacobian),
            NonFinite = Map(statistics.NonFinite),
        };
    }

    public RunEnded Map(TrainingResult result) => new()
    {
        Step = result.Step,
        Stop = result.Stop.ToString(),
        ElapsedSeconds = result.Elapsed.TotalSeconds,
        Message = null,
    };

    // A diverged run was put back.
    public RunEnded Map(Exception cause) => new()
    {
        Step = cause is TrainingDivergedException diverged ? diverged.RestoredStep : _step,
        Stop = Failed,
        ElapsedSeconds = _clock.GetElapsedTime(_began).TotalSeconds,
        Message = cause.Message,
    };

    private double? LastUpdateRatio(string layer) => _updateRatios.TryGetValue(layer, out double ratio) ? ratio : null;

    private static LoggedNonFinite? Map(NonFiniteFinding? finding) =>
        finding is null ? null : new() { Layer = finding.Layer, Pass = finding.Pass.ToString() };
}
