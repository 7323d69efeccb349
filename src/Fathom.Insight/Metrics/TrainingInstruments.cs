using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Fathom.Insight;

/// <summary>
/// The instruments and what goes into them. An observed step records a handful of numbers a layer, never a value an activation. Gauges may
/// be NaN, as alarms want to know; histograms and counters take finite values only, since one NaN would spoil their sums for good.
/// </summary>
internal sealed class TrainingInstruments
{
    // Usual updates are about 0.001 of the weights; two boundaries a decade, as far as the float's precision goes down.
    private static readonly InstrumentAdvice<double> UpdateRatios = new()
    {
        HistogramBucketBoundaries = [1e-7, 1e-6, 1e-5, 3e-5, 1e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2, 1e-1, 1],
    };

    // From a small model's microseconds to a large one's seconds.
    private static readonly InstrumentAdvice<double> Durations = new()
    {
        HistogramBucketBoundaries = [1e-6, 3e-6, 1e-5, 3e-5, 1e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2, 1e-1, 3e-1, 1, 3, 10],
    };

    private readonly Gauge<double> _loss;
    private readonly Gauge<double> _learningRate;
    private readonly Gauge<double> _throughput;
    private readonly Counter<long> _steps;
    private readonly Counter<long> _examples;
    private readonly Histogram<double> _stepDuration;
    private readonly Gauge<double> _validationLoss;
    private readonly Gauge<double> _validationErrorRatio;
    private readonly Counter<long> _nonFinite;
    private readonly Histogram<double> _updateRatio;
    private readonly LayerInstruments _layers;

    private string _model = "";
    private long _step;
    private long _exampleCount;
    private double _elapsedSeconds;

    public TrainingInstruments(Meter meter)
    {
        _loss = meter.CreateGauge<double>("fathom.training.loss", "1", "Mean training loss since the last progress report.");
        _learningRate = meter.CreateGauge<double>("fathom.training.learning_rate", "1", "The learning rate of the latest step.");
        _throughput = meter.CreateGauge<double>(
            "fathom.training.throughput", "{example}/s", "Examples trained on per second since the last progress report.");
        _steps = meter.CreateCounter<long>("fathom.training.steps", "{step}", "Updates made.");
        _examples = meter.CreateCounter<long>("fathom.training.examples", "{example}", "Examples trained on.");
        _stepDuration = meter.CreateHistogram(
            "fathom.training.step.duration",
            "s",
            "Mean time of a step between two progress reports, validation and checkpoints included; one value a report.",
            tags: null,
            Durations);
        _validationLoss = meter.CreateGauge<double>("fathom.validation.loss", "1", "Mean loss of the latest validation.");
        _validationErrorRatio = meter.CreateGauge<double>(
            "fathom.validation.error_ratio", "1", "The fraction of wrong answers of the latest validation.");
        _nonFinite = meter.CreateCounter<long>(
            "fathom.training.non_finite", "{finding}", "Observations that met a value that is NaN or infinite, by layer and pass.");
        _updateRatio = meter.CreateHistogram(
            "fathom.update.ratio", "1", "rms of a step's update over rms of the weights, of observed steps.", tags: null, UpdateRatios);
        _layers = new LayerInstruments(meter);
    }

    public void Record(RunEntry entry)
    {
        switch (entry)
        {
            case RunStarted start:
                (_model, _step, _exampleCount, _elapsedSeconds) =
                    (start.Model.Name, start.FirstStep, checked(start.FirstStep * start.Model.Batch), 0);
                break;
            case ProgressEntry progress:
                Record(progress);
                break;
            case ValidationEntry validation:
                _validationLoss.Record(validation.Loss, Model());
                _validationErrorRatio.Record(validation.ErrorRate, Model());
                break;
            case MomentsEntry moments:
                Record(moments);
                break;
            case FullEntry full:
                Record(full);
                break;
        }
    }

    private void Record(ProgressEntry progress)
    {
        _loss.Record(progress.Loss, Model());
        _learningRate.Record(progress.LearningRate, Model());
        _throughput.Record(progress.ExamplesPerSecond, Model());

        // A diverged run was put back; counters only count up.
        long steps = Math.Max(0, progress.Step - _step);
        _steps.Add(steps, Model());
        _examples.Add(Math.Max(0, progress.Examples - _exampleCount), Model());
        double duration = (progress.ElapsedSeconds - _elapsedSeconds) / steps;
        if (double.IsFinite(duration))
        {
            _stepDuration.Record(duration, Model());
        }

        (_step, _exampleCount, _elapsedSeconds) = (progress.Step, progress.Examples, progress.ElapsedSeconds);
    }

    private void Record(MomentsEntry moments)
    {
        foreach (LayerStatistics layer in moments.Layers)
        {
            TagList tags = LayerTags(layer.Layer);
            _layers.Record(layer, tags);
            if (double.IsFinite(layer.UpdateRatio))
            {
                _updateRatio.Record(layer.UpdateRatio, tags);
            }
        }

        Count(moments.NonFinite);
    }

    private void Record(FullEntry full)
    {
        foreach (LoggedDistributions layer in full.Layers)
        {
            _layers.Record(layer, LayerTags(layer.Layer));
        }

        Count(full.NonFinite);
    }

    private void Count(LoggedNonFinite? finding)
    {
        if (finding is not null)
        {
            TagList tags = LayerTags(finding.Layer);
            tags.Add("pass", finding.Pass);
            _nonFinite.Add(1, tags);
        }
    }

    private KeyValuePair<string, object?> Model() => new("model", _model);

    private TagList LayerTags(string layer) => new(Model(), new("layer", layer));
}
