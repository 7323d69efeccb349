using System.ComponentModel;

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

    /// <summary>The scratch. The core must be kept alive while it is used.</summary>
    public float* Scratch => _scratch.Pointer;

    /// <summary>Another predictor on the same parameters.</summary>
    public PredictionCore Share() => new(_blueprint, _parameters);

    /// <summary>Checks a call's arguments and begins it.</summary>
    /// <returns>The number of rows.</returns>
    public int Enter(ReadOnlySpan<float> inputs, ReadOnlySpan<float> outputs)
    {
        ModelDescription model = _blueprint.Description;
        int rows = InputGuard.CountRows(inputs.Length, model.Input, "inputs", nameof(inputs));
        InputGuard.RequireRows(outputs.Length, rows, model.Output, "outputs", nameof(outputs));
        InputGuard.RequireFinite(inputs, model.Input, nameof(inputs));
        _use.Enter(model.Name);
        return rows;
    }

    /// <summary>Ends a call.</summary>
    public void Exit() => _use.Exit();

    /// <summary>Copies the next rows into the scratch.</summary>
    /// <returns>How many.</returns>
    public int LoadRows(ReadOnlySpan<float> inputs, int row)
    {
        int columns = _blueprint.Description.Input;
        int count = Math.Min(_blueprint.PredictionRows, inputs.Length / columns - row);
        RowCopy.In(inputs.Slice(row * columns, count * columns), columns, _scratch.Pointer, _blueprint.InputPitch);
        return count;
    }

    /// <summary>Copies finished rows out.</summary>
    public void StoreRows(float* finished, int row, int count, Span<float> outputs)
    {
        int columns = _blueprint.Description.Output;
        RowCopy.Out(finished, _blueprint.Layers[^1].Pitch, outputs.Slice(row * columns, count * columns), columns);
    }
}
