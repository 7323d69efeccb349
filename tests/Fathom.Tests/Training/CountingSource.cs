using Fathom.Training;

namespace Fathom.Tests.Training;

/// <summary>Example p has the inputs 2 p and 2 p + 1 and the target p; fails on the way to a chosen example.</summary>
internal sealed class CountingSource : IBatchSource<int>
{
    private long _position;
    private long _allocatedOnReadingThread;

    public int InputsPerRow => 2;

    public int TargetsPerRow => 1;

    public long? RowsPerEpoch => null;

    public long? FailsAt { get; init; }

    /// <summary>Bytes that the reading thread had allocated when it last came here.</summary>
    public long AllocatedOnReadingThread => Volatile.Read(ref _allocatedOnReadingThread);

    public long Position
    {
        get => _position;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _position = value;
        }
    }

    public void Next(Span<float> inputs, Span<int> targets)
    {
        Volatile.Write(ref _allocatedOnReadingThread, GC.GetAllocatedBytesForCurrentThread());
        for (var row = 0; row < targets.Length; row++)
        {
            if (_position == FailsAt)
            {
                throw new InvalidDataException($"Example {_position} cannot be read.");
            }

            inputs[2 * row] = 2 * _position;
            inputs[(2 * row) + 1] = (2 * _position) + 1;
            targets[row] = (int)_position++;
        }
    }
}
