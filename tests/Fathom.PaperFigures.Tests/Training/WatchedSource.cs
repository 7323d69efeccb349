using Fathom.Training;

namespace Fathom.PaperFigures.Tests.Training;

/// <summary>Tells where it is read.</summary>
internal sealed class WatchedSource(IBatchSource<int> source, Action<long> reads) : IBatchSource<int>
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
        reads(source.Position);
        source.Next(inputs, targets);
    }
}
