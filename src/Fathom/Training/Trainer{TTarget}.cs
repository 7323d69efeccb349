namespace Fathom.Training;

/// <summary>
/// Trains any model from any source, step by step, on the calling thread. A trainer counts its own steps: running again after a
/// cancellation, or in a new process after <see cref="Resume"/>, goes on where training stood. Between reports, validations and checkpoints
/// a step allocates nothing.
/// </summary>
/// <typeparam name="TTarget">The type of a target: <see cref="int"/> class indices or <see cref="float"/> values.</typeparam>
public sealed class Trainer<TTarget>
    where TTarget : unmanaged
{
    private readonly ITrainableModel<TTarget> _model;
    private readonly IBatchSource<TTarget> _source;
    private readonly TrainingOptions _options;
    private readonly Validator<TTarget>? _validator;
    private readonly StatisticsCollector<TTarget> _statistics;
    private readonly FullStatisticsCollector<TTarget> _fullStatistics;
    private readonly Audience _audience;
    private readonly LastGoodCopy _lastGood;
    private readonly CheckpointKeeper<TTarget> _checkpoints;
    private readonly float[] _inputs;
    private readonly TTarget[] _targets;
    private TrainingStop? _ended;
    private Resumption? _resumption;

    /// <summary>Prepares to train.</summary>
    /// <param name="model">The model, which is trained in place.</param>
    /// <param name="source">Where the minibatches come from, from its present position on.</param>
    /// <param name="options">How to train.</param>
    /// <param name="validation">Examples to judge the training by; null for none.</param>
    /// <param name="probe">
    /// The fixed examples that full statistics look at, whole minibatches of the model's; null for the minibatch at hand.
    /// </param>
    /// <exception cref="ShapeException">The rows of the source, the validation set or the probe are not the model's.</exception>
    /// <exception cref="ArgumentException">
    /// The length is in epochs and the source is endless, early stopping lacks a validation set or its measure, or the checkpoint's
    /// directory does not exist.
    /// </exception>
    public Trainer(
        ITrainableModel<TTarget> model,
        IBatchSource<TTarget> source,
        TrainingOptions options,
        ExampleSet<TTarget>? validation = null,
        ExampleSet<TTarget>? probe = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        ShapeAgreement.Require(model, source, options, validation, probe);

        _model = model;
        _source = source;
        _options = options;
        TotalSteps = options.Length.InSteps(model.Description.Batch, source.RowsPerEpoch);
        var state = new TrainingState(model, model.State, model.OptimizerSettings);
        _validator = validation is null ? null : new Validator<TTarget>(model, validation, options.EarlyStopping, state);
        _statistics = new StatisticsCollector<TTarget>(model, options.StatisticsInterval, TotalSteps);
        _fullStatistics = new FullStatisticsCollector<TTarget>(model, options, probe);
        _audience = new Audience(options.Observers);
        _lastGood = new LastGoodCopy(state);
        var identity = TrainingIdentity.Of(model.Description, source, options);
        _checkpoints = new CheckpointKeeper<TTarget>(model, state, _validator, identity, options.Checkpoint);
        _inputs = new float[checked(Batch * source.InputsPerRow)];
        _targets = new TTarget[checked(Batch * source.TargetsPerRow)];
    }

    /// <summary>Updates made since the start of training.</summary>
    public long Step { get; private set; }

    /// <summary>The length of training in updates; null when it has no end.</summary>
    public long? TotalSteps { get; }

    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    private int Batch => _model.Description.Batch;

    private RunPosition Position => new(Step, _source.Position);

    /// <summary>Trains until the length is reached, the validation stops improving, or the run is cancelled.</summary>
    /// <param name="progress">Receives reports, on this thread as far as the trainer is concerned; null for none.</param>
    /// <param name="cancellationToken">
    /// Checked before every step. A cancelled run ends between two steps, writes a checkpoint if it writes any, and returns; it does not
    /// throw.
    /// </param>
    /// <exception cref="TrainingDivergedException">
    /// A value was not finite; model and source were put back to the last good state.
    /// </exception>
    /// <exception cref="NonFiniteTrainingException">A parameter was not finite before the first step; nothing was changed.</exception>
    /// <exception cref="NonFiniteInputException">The source gave a value that is not finite; the step was not made.</exception>
    /// <exception cref="IOException">A checkpoint could not be written; earlier ones and the model are as they were.</exception>
    public TrainingResult Run(IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var meter = new ProgressMeter(Clock, Batch);
        try
        {
            _audience.Started(Start());
            TrainingResult result = RunToEnd(meter, progress, cancellationToken);
            _audience.Ended(result);
            return result;
        }
        catch (Exception cause)
        {
            _audience.Failed(cause);
            throw;
        }
    }

    /// <summary>
    /// Puts model, optimiser, source and trainer to where a checkpoint was written. The same build on the same instruction set then goes on
    /// to the same bits as a run that was never interrupted. Where the newest generation is missing or damaged, the one before is used.
    /// </summary>
    /// <param name="path">The checkpoint, as it was named in <see cref="TrainingOptions.Checkpoint"/>.</param>
    /// <returns>What was resumed from; <see cref="TrainingResult.ResumedFrom"/> says it again.</returns>
    /// <exception cref="CheckpointMismatchException">
    /// The checkpoint has another format, declaration, schedule, source or use of early stopping; nothing was changed.
    /// </exception>
    /// <exception cref="ModelFileException">Both generations are damaged, or the only one; nothing was changed.</exception>
    /// <exception cref="FileNotFoundException">There is no checkpoint.</exception>
    public Resumption Resume(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        LoadedCheckpoint loaded = _checkpoints.Load(path);

        // The source is not ours and may refuse; what follows cannot.
        _source.Position = loaded.Checkpoint.Position.SourcePosition;
        _resumption = _checkpoints.Apply(loaded);
        Step = loaded.Checkpoint.Position.Step;
        _ended = null;
        return _resumption;
    }

    private TrainingResult RunToEnd(ProgressMeter meter, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        _lastGood.Begin(Position);
        try
        {
            TrainingStop stop = _ended ?? TrainUntilStopped(meter, progress, cancellationToken);
            Finish(stop);
            if (_fullStatistics.IsDueAtEnd(Step))
            {
                TakeFullStatistics();
            }

            if (meter.HasNews)
            {
                Report(meter, progress);
            }

            return Result(stop, meter);
        }
        catch (NonFiniteTrainingException cause)
        {
            throw PutBack(cause);
        }
    }

    private TrainingStop TrainUntilStopped(ProgressMeter meter, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (ReasonToStop(cancellationToken) is { } stop)
            {
                return stop;
            }

            meter.Count(TakeStep());
            Look();
            if (Step % _options.ProgressInterval == 0)
            {
                Report(meter, progress);
            }
        }
    }

    private TrainingStop? ReasonToStop(CancellationToken cancellationToken)
    {
        if (Step >= TotalSteps)
        {
            return TrainingStop.Completed;
        }

        if (_validator is { IsExhausted: true })
        {
            return TrainingStop.StoppedEarly;
        }

        return cancellationToken.IsCancellationRequested ? TrainingStop.Cancelled : null;
    }

    private float TakeStep()
    {
        _source.Next(_inputs, _targets);
        if (_fullStatistics.IsDue(Step))
        {
            TakeFullStatistics();
        }

        float loss = Train(_options.LearningRate.At(Step));
        Step++;
        _lastGood.Confirm();
        return loss;
    }

    private float Train(float learningRate)
    {
        if (!_statistics.IsDue(Step))
        {
            return _model.TrainStep(_inputs, _targets, learningRate);
        }

        StepStatistics statistics = _statistics.Collect();
        float loss = _model.TrainStep(_inputs, _targets, learningRate, statistics);
        _audience.Observed(statistics);
        return loss;
    }

    private void TakeFullStatistics() => _audience.Observed(_fullStatistics.Take(Step, _inputs, _targets), _fullStatistics.Examples);

    private void Look()
    {
        if (_validator is not null && Step % _options.ValidationInterval == 0)
        {
            Validate(_validator);
        }

        if (_checkpoints.IsDue(Step))
        {
            _checkpoints.Save(_lastGood.Offer(Position));
        }
        else if (Step % _options.RecoveryInterval == 0)
        {
            _lastGood.Offer(Position);
        }
    }

    private void Validate(Validator<TTarget> validator)
    {
        validator.Validate(Position);
        _audience.Validated(validator.History.Last!.Value);
    }

    private void Finish(TrainingStop stop)
    {
        if (_ended is not null)
        {
            return;
        }

        // Only a state found finite may leave the run, whatever ended it. The checkpoint comes before the best state is put back: it is the
        // present one that a longer training would go on from.
        StateCopy present = _lastGood.Offer(Position);
        if (_checkpoints.IsDueAtEnd(Step))
        {
            _checkpoints.Save(present);
        }

        if (stop == TrainingStop.Cancelled)
        {
            return;
        }

        if (_validator is not null)
        {
            if (_validator.History.Last?.Step != Step)
            {
                Validate(_validator);
            }

            _validator.RestoreBest();
        }

        _ended = stop;
    }

    private void Report(ProgressMeter meter, IProgress<TrainingProgress>? progress)
    {
        if (!_audience.WantsProgress(progress))
        {
            return;
        }

        (double loss, double examplesPerSecond) = meter.Report();
        var report = new TrainingProgress
        {
            Step = Step,
            TotalSteps = TotalSteps,
            Examples = checked(Step * Batch),
            Epochs = (double)Step * Batch / _source.RowsPerEpoch,
            ExamplesPerSecond = examplesPerSecond,
            TrainingLoss = loss,
            LearningRate = _options.LearningRate.At(Math.Max(0, Step - 1)),
            Validation = _validator?.History.Last,
            Elapsed = meter.Elapsed,
            Remaining = TotalSteps is { } total ? meter.Remaining(total - Step) : null,
            Statistics = _statistics.HandOut(),
        };
        _audience.Progressed(report, progress);
    }

    private TrainingStart Start() => new()
    {
        Model = _model.Description,
        InstructionSet = _model.InstructionSet,
        LearningRate = _options.LearningRate,
        FirstStep = Step,
        TotalSteps = TotalSteps,
        ExamplesPerEpoch = _source.RowsPerEpoch,
    };

    private TrainingResult Result(TrainingStop stop, ProgressMeter meter) => new()
    {
        Stop = stop,
        Step = Step,
        StepsInRun = meter.Steps,
        ExamplesInRun = meter.Steps * Batch,
        Elapsed = meter.Elapsed,
        FinalValidation = _validator?.History.Last,
        BestValidation = _validator?.History.Best,
        FirstStatistics = _statistics.First,
        Statistics = _statistics.Latest,
        ResumedFrom = _resumption,
    };

    private TrainingDivergedException PutBack(NonFiniteTrainingException cause)
    {
        long diverged = Step;
        RunPosition restored = _lastGood.Restore();
        Step = restored.Step;
        _source.Position = restored.SourcePosition;
        return new TrainingDivergedException(cause, diverged, restored.Step);
    }
}
