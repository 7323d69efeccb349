using System.Globalization;
using Fathom;
using Fathom.Training;
using PaperFigures.Budgets;
using PaperFigures.Networks;
using PaperFigures.Observation;

namespace PaperFigures.Training;

/// <summary>
/// One network trained at one learning rate, measured on its way. Training goes in legs, from one point of the curve to the next. Each leg
/// makes the network from its seed, resumes it from the checkpoint, trains to its point, writes the checkpoint, and then measures. So an
/// interrupted run goes the same way as one that never was, to the same bits: what a leg needs is on the disk when it begins.
/// </summary>
internal sealed class TrainingRun
{
    private const int CheckpointInterval = 10_000;
    private const int BatchesAhead = 64;

    // 64 bins of the activation's range, as fine as 300 examples fill evenly.
    private const int BinsJoined = 8;

    private readonly TrainingSetting _setting;
    private readonly Network _network;
    private readonly string _folder;

    public TrainingRun(TrainingSetting setting, Network network, float rate)
    {
        _setting = setting;
        _network = network;
        Rate = rate;
        _folder = Path.Combine(
            setting.Folder, string.Create(CultureInfo.InvariantCulture, $"{setting.Data.Id}-{network.Id}-rate-{rate}"));
        Directory.CreateDirectory(_folder);
        Curve = Curve.Read(CurvePath);
        Looks = [.. LookFile.Read(LooksPath).Where(look => look.Examples <= Curve.Examples)];
    }

    public float Rate { get; }

    public Curve Curve { get; private set; }

    public IReadOnlyList<Look> Looks { get; private set; }

    /// <summary>The densities of the hidden layers' activations at the latest look.</summary>
    public IReadOnlyList<Density> Activations => DensityFile.Read(ActivationsPath);

    public string Title => string.Create(CultureInfo.InvariantCulture, $"{_network.Title} at rate {Rate}");

    private string CurvePath => Path.Combine(_folder, "curve.csv");

    private string LooksPath => Path.Combine(_folder, "layers.csv");

    private string ActivationsPath => Path.Combine(_folder, "activations.csv");

    private string CheckpointPath => Path.Combine(_folder, "checkpoint.safetensors");

    /// <summary>
    /// Trains on until so many examples were seen, measuring at every abscissa passed; does nothing where it has come that far.
    /// </summary>
    /// <param name="examples">Examples seen since the beginning of training.</param>
    /// <exception cref="OperationCanceledException">Cancelled; a checkpoint of the moment was written.</exception>
    public void AdvanceTo(long examples, CancellationToken cancellationToken)
    {
        foreach (long point in Abscissae.UpTo(_setting.Budget, examples).Where(point => point > Curve.Examples))
        {
            if (Curve.HasDiverged)
            {
                return;
            }

            Curve = Curve.With(TrainTo(point, cancellationToken));
            Curve.Write(CurvePath);
            _setting.Journal.Measured(Title, Curve.Points[^1]);
        }
    }

    /// <summary>Deletes the checkpoints of a run that will not go on; its curve stays.</summary>
    public void DropCheckpoints()
    {
        File.Delete(CheckpointPath);
        File.Delete(CheckpointPath + ".previous");
    }

    private CurvePoint TrainTo(long examples, CancellationToken cancellationToken)
    {
        ITrainableModel<int> model = _network.Create(_setting.Seed);
        if (examples == 0)
        {
            return Measure(model, examples);
        }

        try
        {
            using var source = new PrefetchingSource<int>(_setting.Data.OpenTraining(), model.Description.Batch, BatchesAhead);
            Trainer<int> trainer = TrainerTo(examples, model, source);
            TrainingResult result = trainer.Run(_setting.Journal.ProgressOf(Title), cancellationToken);
            if (result.Stop == TrainingStop.Cancelled)
            {
                throw new OperationCanceledException(cancellationToken);
            }
        }
        catch (TrainingDivergedException)
        {
            return CurvePoint.Diverged(examples);
        }

        return Measure(model, examples);
    }

    private Trainer<int> TrainerTo(long examples, ITrainableModel<int> model, IBatchSource<int> source)
    {
        int batch = model.Description.Batch;
        var trainer = new Trainer<int>(model, source, new TrainingOptions
        {
            Length = TrainingLength.Steps(examples / batch),
            LearningRate = Rate,
            RecoveryInterval = CheckpointInterval,
            Checkpoint = new CheckpointOptions(CheckpointPath, CheckpointInterval),
        });
        if (!File.Exists(CheckpointPath) && !File.Exists(CheckpointPath + ".previous"))
        {
            return trainer;
        }

        Resumption resumption = trainer.Resume(CheckpointPath);
        if (resumption.BitDifference is { } difference)
        {
            _setting.Journal.Note($"{Title}: {difference}");
        }

        return resumption.Step * batch <= examples ? trainer : throw new InvalidDataException(
            $"{CheckpointPath} has come to {resumption.Step * batch} examples, and {CurvePath} lacks the point at {examples} before it. "
            + $"Delete {_folder} to train this network anew.");
    }

    // The curve is written last, by the caller: what it lacks is measured again.
    private CurvePoint Measure(ITrainableModel<int> model, long examples)
    {
        FullStatistics statistics = Probe.Observe(model, _setting.Data, jacobianExamples: 0);
        Looks = [.. Looks, Probe.Summarise(statistics, examples)];
        LookFile.Write(LooksPath, Looks);
        DensityFile.Write(ActivationsPath, [.. Probe.Hidden(statistics)
            .Select(layer => Density.Of(layer.Layer, layer.Activations.Histogram, BinsJoined))]);

        Evaluation test = Evaluate(model, _setting.Data.Test);
        bool isChoice = _setting.Budget.SelectionPoints.Contains(examples);
        Evaluation? validation = isChoice ? Evaluate(model, _setting.Data.Validation) : null;
        return new CurvePoint(examples, test.Loss, test.ErrorRate, validation?.Loss, validation?.ErrorRate);
    }

    private static Evaluation Evaluate(ITrainableModel<int> model, ExampleSet<int> set) =>
        model.Evaluate(set.Inputs.Span, set.Targets.Span);
}
