using System.ComponentModel;

namespace Fathom.CompilerServices;

/// <summary>The state behind a generated model: its arena, its optimiser's settings, and the checks around a step.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed unsafe class TrainingCore
{
    private readonly ModelBlueprint _blueprint;
    private readonly Arena _arena;
    private ExclusiveUse _use;

    /// <summary>A model with freshly drawn weights.</summary>
    /// <param name="blueprint">The model's blueprint.</param>
    /// <param name="seed">The seed of the weights.</param>
    public TrainingCore(ModelBlueprint blueprint, long seed)
    {
        _blueprint = blueprint;
        _arena = new Arena(blueprint.TrainingLength);
        InstructionSet = InstructionSets.Current;
        Optimizer = blueprint.DeclaredSettings();
        Layers = ParameterViews.Layers(blueprint, _arena);
        State = ParameterViews.State(blueprint, _arena, Layers);
        Numerics.WeightInitializer.Initialize(Layers, unchecked((ulong)seed));
    }

    /// <summary>The instruction set to run.</summary>
    public InstructionSet InstructionSet { get; }

    /// <summary>The optimiser's settings.</summary>
    public OptimizerSettings Optimizer { get; }

    /// <summary>The layers.</summary>
    public DenseLayers Layers { get; }

    /// <summary>Parameters and optimiser state.</summary>
    public IReadOnlyList<Parameter> State { get; }

    /// <summary>The arena. The core must be kept alive while it is used.</summary>
    public float* Arena => _arena.Pointer;

    /// <summary>A predictor's core on this model's parameters.</summary>
    public PredictionCore Share() => new(_blueprint, _arena);

    /// <summary>Room for statistics.</summary>
    public StepStatistics CreateStatistics() => new(_blueprint.Description);

    /// <summary>Room for full statistics.</summary>
    /// <exception cref="ArgumentException">No layer has a name that was asked for.</exception>
    public FullStatistics CreateFullStatistics(FullStatisticsOptions? options) =>
        new(_blueprint, _arena, CreateGradients(), options ?? new FullStatisticsOptions());

    /// <summary>Room for gradients.</summary>
    public Gradients CreateGradients()
    {
        var arena = new Arena(_blueprint.ParameterLength);
        return new Gradients(_blueprint.Description, arena, ParameterViews.Layers(_blueprint, arena));
    }

    /// <summary>Checks a minibatch with class indices, begins the step and copies the inputs.</summary>
    public void Enter(ReadOnlySpan<float> inputs, ReadOnlySpan<int> targets, float learningRate)
    {
        RequireInputs(inputs, learningRate);
        InputGuard.RequireRows(targets.Length, _blueprint.Description.Batch, 1, "class index", nameof(targets));
        InputGuard.RequireLabels(targets, _blueprint.Description.Output, nameof(targets));
        _use.Enter(_blueprint.Description.Name);
        CopyInputs(inputs);
    }

    /// <summary>Checks a minibatch with float targets, begins the step and copies both.</summary>
    public void Enter(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, float learningRate)
    {
        ModelDescription model = _blueprint.Description;
        RequireInputs(inputs, learningRate);
        InputGuard.RequireRows(targets.Length, model.Batch, model.Output, "targets", nameof(targets));
        InputGuard.RequireFinite(targets, model.Output, nameof(targets));
        _use.Enter(model.Name);
        CopyInputs(inputs);
        RowCopy.In(targets, model.Output, _arena.Pointer + _blueprint.Targets, _blueprint.Layers[^1].Pitch);
    }

    /// <summary>Ends the step, however it went.</summary>
    public void Exit() => _use.Exit();

    /// <summary>Refuses to go on to the backward pass from a loss that is not finite.</summary>
    /// <exception cref="NonFiniteTrainingException">It is not.</exception>
    public void RequireFinite(float loss)
    {
        if (!float.IsFinite(loss))
        {
            throw new NonFiniteTrainingException(FirstNonFiniteLayer(), TrainingPass.Forward, Optimizer.Step);
        }
    }

    /// <summary>The constants of the step's update.</summary>
    public UpdateConstants PrepareUpdate(float learningRate) => UpdateConstants.For(Optimizer, learningRate);

    /// <summary>Counts the update.</summary>
    public void CompleteUpdate() => Optimizer.Step++;

    /// <summary>Clears the sums and gives their place.</summary>
    /// <exception cref="ArgumentException">The statistics were made by another class of model.</exception>
    public double* Begin(StepStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        RequireSameModel(statistics.Model, nameof(statistics), "CreateStatistics");
        statistics.Clear();
        return statistics.Moments;
    }

    /// <summary>Turns the sums of a finished step into statistics.</summary>
    public void Complete(StepStatistics statistics, float loss) => statistics.Complete(Optimizer.Step, loss);

    /// <summary>The place for gradients.</summary>
    /// <exception cref="ArgumentException">The gradients were made by another class of model.</exception>
    public float* Begin(Gradients gradients)
    {
        ArgumentNullException.ThrowIfNull(gradients);
        RequireSameModel(gradients.Model, nameof(gradients), "CreateGradients");
        return gradients.Arena.Pointer;
    }

    /// <summary>Clears full statistics, and gives the memory they look at.</summary>
    /// <exception cref="ArgumentException">The statistics were made by another model.</exception>
    internal MinibatchMemory Begin(FullStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        if (!statistics.IsOf(_arena))
        {
            throw new ArgumentException(
                $"The statistics given were made by another model; use this model's own CreateFullStatistics().", nameof(statistics));
        }

        statistics.Begin();
        return new MinibatchMemory(_blueprint, _arena);
    }

    private void RequireInputs(ReadOnlySpan<float> inputs, float learningRate)
    {
        ModelDescription model = _blueprint.Description;
        InputGuard.RequireRows(inputs.Length, model.Batch, model.Input, "inputs", nameof(inputs));
        InputGuard.RequireLearningRate(learningRate);
        InputGuard.RequireFinite(inputs, model.Input, nameof(inputs));
    }

    private void CopyInputs(ReadOnlySpan<float> inputs) =>
        RowCopy.In(inputs, _blueprint.Description.Input, _arena.Pointer + _blueprint.Inputs, _blueprint.InputPitch);

    private void RequireSameModel(ModelDescription model, string parameterName, string maker)
    {
        if (!ReferenceEquals(model, _blueprint.Description))
        {
            throw new ArgumentException(
                $"The {parameterName} given are of a {model.Name}; use this model's own {maker}().", parameterName);
        }
    }

    private string FirstNonFiniteLayer()
    {
        for (int index = 0; index < _blueprint.Layers.Count; index++)
        {
            LayerBlueprint memory = _blueprint.Layers[index];
            int length = _blueprint.Description.Batch * memory.Pitch;
            foreach (float output in new ReadOnlySpan<float>(_arena.Pointer + memory.Outputs, length))
            {
                if (!float.IsFinite(output))
                {
                    return _blueprint.Description.Layers[index].Name;
                }
            }
        }

        // Finite outputs whose loss overflows.
        return _blueprint.Description.Layers[^1].Name;
    }
}
