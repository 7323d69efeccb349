using Fathom.Numerics;

namespace Fathom.Training;

/// <summary>A copy of a model's state. It is taken whole or refused: a copy in use never holds a value that is not finite.</summary>
internal sealed class StateCopy
{
    private readonly TrainingState _state;
    private readonly float[] _values;
    private long _optimizerStep;

    public StateCopy(TrainingState state)
    {
        _state = state;
        _values = GC.AllocateUninitializedArray<float>(checked((int)state.Length));
    }

    /// <summary>Where the run stood when the copy was taken.</summary>
    public RunPosition Position { get; private set; }

    /// <summary>The values of all parameters and of the optimiser's state, in the order of the model's state.</summary>
    public ReadOnlySpan<float> Values => _values;

    /// <summary>Copies the model's state.</summary>
    /// <param name="position">Where the run stands.</param>
    /// <exception cref="NonFiniteTrainingException">
    /// A value is not finite; this copy is then not to be used until it is taken again.
    /// </exception>
    public void Capture(RunPosition position)
    {
        Capture(_state.Parameters, position, _state.Optimizer.Step);
    }

    /// <summary>Copies a state from elsewhere.</summary>
    /// <param name="parameters">One for each of the model's, of the same shapes.</param>
    /// <param name="position">Where the run stood.</param>
    /// <param name="optimizerStep">Updates made by the optimiser.</param>
    /// <exception cref="NonFiniteTrainingException">
    /// A value is not finite; this copy is then not to be used until it is taken again.
    /// </exception>
    public void Capture(IReadOnlyList<Parameter> parameters, RunPosition position, long optimizerStep)
    {
        Span<float> rest = _values;
        for (int index = 0; index < parameters.Count; index++)
        {
            Span<float> values = rest[..parameters[index].Length];
            parameters[index].CopyTo(values);
            if (!FiniteScan.IsFinite(values))
            {
                string layer = _state.LayerOf(_state.Parameters[index]);
                throw new NonFiniteTrainingException(layer, TrainingPass.Update, position.Step);
            }

            rest = rest[values.Length..];
        }

        _optimizerStep = optimizerStep;
        Position = position;
    }

    /// <summary>Puts the model back to the copy.</summary>
    public void Restore()
    {
        CopyTo(_state.Parameters);
        _state.Optimizer.Step = _optimizerStep;
    }

    /// <summary>Updates made by the optimiser when the copy was taken.</summary>
    public long OptimizerStep => _optimizerStep;

    /// <summary>Writes the copy to parameters of the same shapes.</summary>
    public void CopyTo(IReadOnlyList<Parameter> parameters)
    {
        ReadOnlySpan<float> rest = _values;
        for (int index = 0; index < parameters.Count; index++)
        {
            parameters[index].CopyFrom(rest[..parameters[index].Length]);
            rest = rest[parameters[index].Length..];
        }
    }
}
