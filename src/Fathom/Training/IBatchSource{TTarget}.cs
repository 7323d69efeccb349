namespace Fathom.Training;

/// <summary>
/// Where a training loop gets its minibatches: an endless stream, or a finite set in a seeded order. Its position is a number, so that a
/// resumed run sees exactly the examples that an unbroken one would have seen.
/// </summary>
/// <typeparam name="TTarget">The type of a target: <see cref="int"/> class indices or <see cref="float"/> values.</typeparam>
public interface IBatchSource<TTarget>
    where TTarget : unmanaged
{
    /// <summary>Values per example.</summary>
    int InputsPerRow { get; }

    /// <summary>Targets per example: 1 for class indices.</summary>
    int TargetsPerRow { get; }

    /// <summary>Examples in one epoch; null for an endless stream.</summary>
    long? RowsPerEpoch { get; }

    /// <summary>
    /// Everything but the position that decides what the source gives, in words: its kind, seed, options and the version of its random
    /// generator. A checkpoint is only resumed on a source of the same identity. Null when the source does not know.
    /// </summary>
    string? Identity => null;

    /// <summary>Examples given so far. Setting it moves to that place, whatever was given before.</summary>
    long Position { get; set; }

    /// <summary>
    /// Fills one minibatch with the next examples and moves on. Deterministic in the source's seed and <see cref="Position"/>.
    /// </summary>
    /// <param name="inputs">Receives <c>[rows, InputsPerRow]</c>; its length decides the number of rows.</param>
    /// <param name="targets">Receives <c>[rows, TargetsPerRow]</c>.</param>
    void Next(Span<float> inputs, Span<TTarget> targets);
}
