namespace Fathom.Compiler.Planning;

/// <summary>How vectors cover one row of a layer's outputs, with the padding of the last; all have the same lanes.</summary>
/// <param name="Lanes">Lanes of each vector.</param>
/// <param name="Count">Vectors a row.</param>
/// <param name="LanesInUse">Lanes of the last vector that are outputs; the others are padding.</param>
internal sealed record RowVectors(int Lanes, int Count, int LanesInUse)
{
    /// <summary>Whether the last vector has padding lanes.</summary>
    public bool HasPadding => LanesInUse < Lanes;

    /// <summary>Vectors whose every lane is an output.</summary>
    public int WholeVectors => HasPadding ? Count - 1 : Count;

    public static RowVectors Of(TargetMachine machine, int units)
    {
        if (machine.Lanes == 1)
        {
            return new RowVectors(1, units, 1);
        }

        int width = new ParameterLayout(units, 1).PaddedOutputs;
        int lanes = machine.Lanes;
        while (width % lanes != 0)
        {
            lanes /= 2;
        }

        // Padding reaches to a multiple of eight: a whole vector of four may be padding, and is left out.
        int count = (units + lanes - 1) / lanes;
        return new RowVectors(lanes, count, units - (count - 1) * lanes);
    }
}
