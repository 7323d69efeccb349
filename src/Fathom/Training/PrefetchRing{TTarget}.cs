namespace Fathom.Training;

/// <summary>The minibatches made ahead, first in, first out, in slots that are used again. Knows no thread; its owner locks.</summary>
internal sealed class PrefetchRing<TTarget>
    where TTarget : unmanaged
{
    private readonly PrefetchSlot<TTarget>[] _slots;
    private readonly int _inputsPerRow;
    private readonly int _targetsPerRow;
    private readonly int _rowsPerSlot;
    private int _first;
    private int _filled;
    private int _rowsTaken;

    public PrefetchRing(int inputsPerRow, int targetsPerRow, int rowsPerSlot, int slots)
    {
        _inputsPerRow = inputsPerRow;
        _targetsPerRow = targetsPerRow;
        _rowsPerSlot = rowsPerSlot;
        _slots = new PrefetchSlot<TTarget>[slots];
        for (var slot = 0; slot < slots; slot++)
        {
            _slots[slot] = new PrefetchSlot<TTarget>(checked(rowsPerSlot * inputsPerRow), checked(rowsPerSlot * targetsPerRow));
        }
    }

    public bool IsFull => _filled == _slots.Length;

    public bool IsEmpty => _filled == 0;

    /// <summary>The slot to fill next; the ring is not full.</summary>
    public PrefetchSlot<TTarget> Free => _slots[(_first + _filled) % _slots.Length];

    /// <summary>Appends the free slot, which is filled now.</summary>
    public void Append() => _filled++;

    public void Clear()
    {
        _filled = 0;
        _rowsTaken = 0;
    }

    /// <summary>Copies the next rows out of the first slot, as many as it has and as are wanted. The ring is not empty.</summary>
    /// <returns>The number of rows.</returns>
    public int CopyNext(Span<float> inputs, Span<TTarget> targets, int rowsWanted)
    {
        var rows = Math.Min(rowsWanted, _rowsPerSlot - _rowsTaken);
        var slot = _slots[_first];
        slot.Inputs.AsSpan(_rowsTaken * _inputsPerRow, rows * _inputsPerRow).CopyTo(inputs);
        slot.Targets.AsSpan(_rowsTaken * _targetsPerRow, rows * _targetsPerRow).CopyTo(targets);
        return rows;
    }

    /// <summary>Gives the copied rows up, and their slot with its last row.</summary>
    public void Drop(int rows)
    {
        _rowsTaken += rows;
        if (_rowsTaken == _rowsPerSlot)
        {
            _rowsTaken = 0;
            _first = (_first + 1) % _slots.Length;
            _filled--;
        }
    }
}
