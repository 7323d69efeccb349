using System.Globalization;

namespace Fathom.Training;

/// <summary>How long to train, counted from the start of training, also in a resumed run.</summary>
public sealed record TrainingLength
{
    private readonly Unit _unit;
    private readonly long _count;

    private TrainingLength(Unit unit, long count)
    {
        _unit = unit;
        _count = count;
    }

    private enum Unit
    {
        Endless,
        Steps,
        Epochs,
    }

    /// <summary>Until early stopping or cancellation ends the run.</summary>
    public static TrainingLength UntilStopped { get; } = new(Unit.Endless, 0);

    /// <summary>A number of updates.</summary>
    /// <param name="count">Updates, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1.</exception>
    public static TrainingLength Steps(long count) => new(Unit.Steps, AtLeastOne(count));

    /// <summary>
    /// A number of passes over a finite source. Where the examples do not divide into minibatches, the last step is filled with the first
    /// examples of the epoch after, so that every example is used at least this often.
    /// </summary>
    /// <param name="count">Epochs, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1.</exception>
    public static TrainingLength Epochs(long count) => new(Unit.Epochs, AtLeastOne(count));

    /// <inheritdoc/>
    public override string ToString() => _unit switch
    {
        Unit.Endless => "until stopped",
        Unit.Steps => string.Create(CultureInfo.InvariantCulture, $"{_count} steps"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{_count} epochs"),
    };

    /// <summary>The length in steps; null when it has no end.</summary>
    internal long? InSteps(int batch, long? rowsPerEpoch)
    {
        if (_unit == Unit.Endless)
        {
            return null;
        }

        if (_unit == Unit.Steps)
        {
            return _count;
        }

        long rows = rowsPerEpoch ?? throw new ArgumentException(
            $"Training for {this} needs a source with an end, and this source is an endless stream; give the length in steps.");
        return (checked(_count * rows) - 1) / batch + 1;
    }

    private static long AtLeastOne(long count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return count;
    }
}
