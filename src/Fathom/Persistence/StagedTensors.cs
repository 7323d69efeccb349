namespace Fathom.Persistence;

/// <summary>
/// The contents of a file that passed every check, not yet in the model: what can still be refused for a reason of the caller's.
/// </summary>
internal sealed class StagedTensors
{
    private readonly IReadOnlyList<Parameter> _tensors;
    private readonly float[][] _values;

    public StagedTensors(IReadOnlyDictionary<string, string> metadata, IReadOnlyList<Parameter> tensors, float[][] values)
    {
        Metadata = metadata;
        _tensors = tensors;
        _values = values;
    }

    public IReadOnlyDictionary<string, string> Metadata { get; }

    /// <summary>Writes the values into their tensors. Lengths were checked, so this cannot fail halfway.</summary>
    public void Commit()
    {
        for (int index = 0; index < _tensors.Count; index++)
        {
            _tensors[index].CopyFrom(_values[index]);
        }
    }
}
