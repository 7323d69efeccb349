using Fathom.Training;

namespace Fathom.PaperFigures.Tests.Training;

/// <summary>Cancels when it is read past a position.</summary>
internal sealed class CancellingSource(IBatchSource<int> source, long position, CancellationTokenSource cancellation) : IBatchSource<int>
{
    public int InputsPerRow => source.InputsPerRow;

    public int TargetsPerRow => source.TargetsPerRow;

    public long? RowsPerEpoch => source.RowsPerEpoch;

    public string? Identity => source.Identity;

    public long Position
    {
        get => source.Position;
        set => source.Position = value;
    }

    public void Next(Span<float> inputs, Span<int> targets)
    {
        source.Next(inputs, targets);
        if (source.Position > position)
        {
            cancellation.Cancel();
        }
    }
}
