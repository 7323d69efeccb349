using System.ComponentModel;
using System.Runtime.CompilerServices;
using Fathom.Numerics;

namespace Fathom.CompilerServices;

/// <summary>The state behind a generated predictor: parameters, shared or its own, and scratch of its own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed unsafe class PredictionCore
{
    private readonly ModelBlueprint _blueprint;
    private readonly Arena _parameters;
    private readonly Arena _scratch;
    private ExclusiveUse _use;

    /// <summary>A predictor with parameters of its own, all zero until a file is loaded, and no optimiser state.</summary>
    public PredictionCore(ModelBlueprint blueprint)
        : this(blueprint, new Arena(blueprint.ParameterLength))
    {
    }

    internal PredictionCore(ModelBlueprint blueprint, Arena parameters)
    {
        _blueprint = blueprint;
        _parameters = parameters;
        _scratch = new Arena(blueprint.PredictionLength);
        Layers = ParameterViews.Layers(blueprint, parameters);
        InstructionSet = InstructionSets.Current;
    }

    /// <summary>The layers.</summary>
    public DenseLayers Layers { get; }

    /// <summary>The instruction set to run.</summary>
    public InstructionSet InstructionSet { get; }

    /// <summary>The parameter block. The core must be kept alive while it is used.</summary>
    public float* Parameters => _parameters.Pointer;

    /// <summary>Another predictor on the same parameters.</summary>
    public PredictionCore Share() => new(_blueprint, _parameters);

    /// <summary>The number of rows in a call's arguments.</summary>
    /// <exception cref="ShapeException">They are not whole rows, or not as many on both sides.</exception>
    public int CountRows(ReadOnlySpan<float> inputs, ReadOnlySpan<float> outputs)
    {
        ModelDescription model = _blueprint.Description;
        int rows = InputGuard.CountRows(inputs.Length, model.Input, "inputs", nameof(inputs));
        InputGuard.RequireRows(outputs.Length, rows, model.Output, "outputs", nameof(outputs));
        return rows;
    }

    /// <summary>Refuses inputs that are not finite.</summary>
    /// <exception cref="NonFiniteInputException">A value is NaN or infinite.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void RequireFinite(ReadOnlySpan<float> inputs)
    {
        if (!FiniteScan.IsFinite(inputs))
        {
            InputGuard.RequireFinite(inputs, _blueprint.Description.Input, nameof(inputs));
        }
    }

    /// <summary>Begins the use of the scratch.</summary>
    /// <returns>The scratch. The core must be kept alive while it is used.</returns>
    /// <exception cref="ConcurrentUseException">Another thread is using it.</exception>
    public float* Enter()
    {
        _use.Enter(_blueprint.Description.Name);
        return _scratch.Pointer;
    }

    /// <summary>Ends it.</summary>
    public void Exit() => _use.Exit();
}
