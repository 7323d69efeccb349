namespace Fathom.Conformance.Checks;

/// <summary>A copy of a model's parameters and optimiser state, to be compared bit for bit.</summary>
internal sealed class StateSnapshot
{
    private readonly string[] _names;
    private readonly float[][] _values;

    private StateSnapshot(string[] names, float[][] values)
    {
        _names = names;
        _values = values;
    }

    /// <summary>Copies a model's state; the negative control disturbs its first bit.</summary>
    public static StateSnapshot Of<TTarget>(ITrainableModel<TTarget> model, Fault fault = Fault.None)
        where TTarget : unmanaged
    {
        float[][] values = [.. model.State.Select(parameter => parameter.ToArray())];
        if (fault == Fault.DisturbBit)
        {
            values[0][0] = BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(values[0][0]) ^ 1);
        }

        return new StateSnapshot([.. model.State.Select(parameter => parameter.Name)], values);
    }

    /// <summary>Gives the state to another instance of the same class.</summary>
    public void CopyTo<TTarget>(ITrainableModel<TTarget> model)
        where TTarget : unmanaged
    {
        for (int index = 0; index < _values.Length; index++)
        {
            model.State[index].CopyFrom(_values[index]);
        }
    }

    /// <summary>Reports every parameter that differs in a bit.</summary>
    public void Compare(IReport report, string when, StateSnapshot actual)
    {
        for (int index = 0; index < _values.Length; index++)
        {
            int differing = Bits(_values[index]).Zip(Bits(actual._values[index])).Count(pair => pair.First != pair.Second);
            if (differing > 0)
            {
                report.Fail($"{_names[index]} {when} differs in {differing} of {_values[index].Length} elements");
            }
        }
    }

    private static IEnumerable<int> Bits(float[] values) => values.Select(BitConverter.SingleToInt32Bits);
}
