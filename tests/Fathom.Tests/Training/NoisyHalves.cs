using Fathom.Training;

namespace Fathom.Tests.Training;

/// <summary>
/// An endless source of two classes that overlap, a pure function of the position: class 1 is shifted, and noise comes from a hash.
/// </summary>
internal sealed class NoisyHalves(int inputs = 3, ulong seed = 1) : IBatchSource<int>
{
    public int InputsPerRow => inputs;

    public int TargetsPerRow => 1;

    public long? RowsPerEpoch { get; init; }

    public string? Identity { get; init; } = $"noisy halves, seed {seed}";

    public long Position { get; set; }

    /// <summary>Called at each minibatch with the position before it.</summary>
    public Action<long>? BeforeNext { get; init; }

    public void Next(Span<float> batch, Span<int> targets)
    {
        BeforeNext?.Invoke(Position);
        for (int row = 0; row < targets.Length; row++, Position++)
        {
            // An epoch of a finite source repeats its rows; an endless one never does.
            ulong example = (ulong)(RowsPerEpoch is { } rows ? Position % rows : Position);
            targets[row] = (int)(example % 2);
            for (int column = 0; column < inputs; column++)
            {
                batch[row * inputs + column] = Uniform(example * (ulong)inputs + (ulong)column) + 0.5f * targets[row];
            }
        }
    }

    // SplitMix64's output function (Steele, Lea and Flood 2014), scaled to -1..1.
    private float Uniform(ulong counter)
    {
        ulong bits = (counter + seed * 0x1_0000_0000) * 0x9E3779B97F4A7C15;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return (int)((bits ^ (bits >> 31)) >> 40) / 8388608f - 1;
    }
}
