using Fathom.Training;

namespace Fathom.Tests.Training;

/// <summary>Stays inside its first reading until it is let go, and notes whether it was moved meanwhile.</summary>
internal sealed class GatedSource : IBatchSource<int>
{
    private readonly CountingSource _source = new();
    private volatile bool _isReading;

    public ManualResetEventSlim Entered { get; } = new();

    public ManualResetEventSlim MayLeave { get; } = new();

    public bool WasMovedWhileReading { get; private set; }

    public int InputsPerRow => _source.InputsPerRow;

    public int TargetsPerRow => _source.TargetsPerRow;

    public long? RowsPerEpoch => null;

    public long Position
    {
        get => _source.Position;
        set
        {
            WasMovedWhileReading |= _isReading;
            _source.Position = value;
        }
    }

    public void Next(Span<float> inputs, Span<int> targets)
    {
        _isReading = true;
        Entered.Set();
        MayLeave.Wait();
        _source.Next(inputs, targets);
        _isReading = false;
    }
}
