namespace Fathom.Training;

/// <summary>Saves a run to its checkpoint and puts it back from one.</summary>
internal sealed class CheckpointKeeper<TTarget>
    where TTarget : unmanaged
{
    private readonly ITrainableModel<TTarget> _model;
    private readonly TrainingState _state;
    private readonly Validator<TTarget>? _validator;
    private readonly TrainingIdentity _identity;
    private readonly CheckpointOptions? _options;
    private readonly CheckpointGenerations? _generations;

    public CheckpointKeeper(
        ITrainableModel<TTarget> model,
        TrainingState state,
        Validator<TTarget>? validator,
        TrainingIdentity identity,
        CheckpointOptions? options)
    {
        _model = model;
        _state = state;
        _validator = validator;
        _identity = identity;
        _options = options;
        if (options is not null)
        {
            RequireDirectory(options.Path);
            _generations = new CheckpointGenerations(options.Path);
        }
    }

    /// <summary>The step of the latest checkpoint written or read; null when there was none.</summary>
    public long? LatestStep { get; private set; }

    /// <summary>Whether a checkpoint is due after a step of the run.</summary>
    /// <param name="step">Updates made.</param>
    public bool IsDue(long step) => _options is not null && step % _options.Interval == 0;

    /// <summary>Whether a checkpoint is due at the end of a run: unless there are none, or the latest is of this step.</summary>
    /// <param name="step">Updates made.</param>
    public bool IsDueAtEnd(long step) => _options is not null && LatestStep != step;

    /// <summary>Writes a checkpoint.</summary>
    /// <param name="copy">The model's present state, found finite.</param>
    /// <exception cref="IOException">It cannot be written; earlier generations are as they were.</exception>
    public void Save(StateCopy copy)
    {
        StateCopy? best = _validator is { History.Best: not null } ? _validator.BestState : null;
        var checkpoint = new Checkpoint(
            _identity,
            copy.Position,
            copy.OptimizerStep,
            OptimizerConstants.Of(_state.Optimizer),
            _validator?.History ?? default,
            best?.Position,
            best?.OptimizerStep ?? 0,
            CheckpointPlatform.Of(_model));
        _generations!.Write(path => CheckpointWriter.Write(path, checkpoint, _state, copy, best));
        LatestStep = copy.Position.Step;
    }

    /// <summary>Reads a checkpoint, and changes nothing yet.</summary>
    /// <param name="path">Its newest generation.</param>
    public LoadedCheckpoint Load(string path)
    {
        CheckpointGenerations own = _generations ?? new CheckpointGenerations(path);
        CheckpointGenerations generations = path == _options?.Path ? own : new CheckpointGenerations(path);
        return generations.Read(file => CheckpointReader.Read(file, _identity, _state));
    }

    /// <summary>Puts model and validations to what a checkpoint holds.</summary>
    public Resumption Apply(LoadedCheckpoint loaded)
    {
        loaded.State.Restore();
        loaded.Checkpoint.Optimizer.ApplyTo(_state.Optimizer);
        _validator?.GoOnFrom(loaded.Checkpoint.Validations, loaded.Best);
        LatestStep = loaded.Path == _options?.Path ? loaded.Checkpoint.Position.Step : null;
        return new Resumption(
            loaded.Path,
            loaded.Checkpoint.Position.Step,
            loaded.FallbackReason,
            loaded.Checkpoint.Platform.DifferenceTo(CheckpointPlatform.Of(_model)));
    }

    private static void RequireDirectory(string path)
    {
        string directory = Path.GetDirectoryName(Path.GetFullPath(path)) ?? path;
        if (!Directory.Exists(directory))
        {
            throw new ArgumentException(
                $"Checkpoints are to be written to {path}, and there is no directory {directory}; create it first.", nameof(path));
        }
    }
}
