using Fathom.Numerics;

namespace Fathom.Training;

/// <summary>
/// Gives a finite set over and over, each epoch in a new order that depends on seed and epoch alone. Every row comes exactly once per
/// epoch: a minibatch that the epoch's last rows do not fill goes on with the first rows of the next epoch, so none is padded or dropped.
/// For one thread at a time; allocates nothing per batch.
/// </summary>
/// <typeparam name="TTarget">The type of a target.</typeparam>
public sealed class EpochSource<TTarget> : IBatchSource<TTarget>
    where TTarget : unmanaged
{
    private const long NoEpoch = -1;
    private const long LastEpoch = (1L << 62) - 1;

    private readonly RandomStream _random;
    private readonly int[] _order;
    private long _orderEpoch = NoEpoch;
    private long _position;

    /// <summary>Creates the source at the first example of epoch 0.</summary>
    /// <param name="set">The examples.</param>
    /// <param name="seed">Decides the orders.</param>
    public EpochSource(ExampleSet<TTarget> set, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(set);
        Set = set;
        Seed = seed;
        _random = new RandomStream(seed, StreamDomain.Permutations);
        _order = new int[set.Rows];
    }

    /// <summary>The examples.</summary>
    public ExampleSet<TTarget> Set { get; }

    /// <summary>Decides the orders.</summary>
    public ulong Seed { get; }

    /// <inheritdoc/>
    public int InputsPerRow => Set.InputsPerRow;

    /// <inheritdoc/>
    public int TargetsPerRow => Set.TargetsPerRow;

    /// <inheritdoc/>
    public long? RowsPerEpoch => Set.Rows;

    /// <summary>Shape of the set and seed of the orders, in words; the examples' values are not part of it.</summary>
    public string Identity => FormattableString.Invariant($"{Set.Rows} rows of {InputsPerRow} + {TargetsPerRow}, order seed {Seed}");

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, or its epoch is 2^62 or more.</exception>
    public long Position
    {
        get => _position;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value / Set.Rows, LastEpoch, nameof(value));
            _position = value;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ShapeException">The inputs are not whole rows, or there are not as many rows of targets.</exception>
    public void Next(Span<float> inputs, Span<TTarget> targets)
    {
        var rows = BatchShape.RowsOf(this, inputs, targets);
        var allInputs = Set.Inputs.Span;
        var allTargets = Set.Targets.Span;
        for (var row = 0; row < rows; row++)
        {
            var chosen = NextRow();
            allInputs.Slice(chosen * InputsPerRow, InputsPerRow).CopyTo(inputs[(row * InputsPerRow)..]);
            allTargets.Slice(chosen * TargetsPerRow, TargetsPerRow).CopyTo(targets[(row * TargetsPerRow)..]);
        }
    }

    private int NextRow()
    {
        var (epoch, place) = Math.DivRem(_position, Set.Rows);
        if (epoch != _orderEpoch)
        {
            Permutation.Fill(_random, epoch, _order);
            _orderEpoch = epoch;
        }

        _position++;
        return _order[place];
    }
}
