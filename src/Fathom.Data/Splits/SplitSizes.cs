namespace Fathom.Data;

/// <summary>
/// Numbers of examples, each at least 1. They may come to less than a data set has: memory is taken for these alone, and files whose size
/// is known are read for these alone.
/// </summary>
public sealed record SplitSizes : SplitRule
{
    /// <summary>States the three sizes.</summary>
    /// <param name="training">Examples to train on, at least 1.</param>
    /// <param name="validation">Examples to choose by, at least 1.</param>
    /// <param name="test">Examples to judge by, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size is below 1.</exception>
    public SplitSizes(int training, int validation, int test)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(training, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(validation, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(test, 1);
        Training = training;
        Validation = validation;
        Test = test;
    }

    /// <summary>Examples to train on.</summary>
    public int Training { get; }

    /// <summary>Examples to choose by.</summary>
    public int Validation { get; }

    /// <summary>Examples to judge by.</summary>
    public int Test { get; }

    internal long Total => (long)Training + Validation + Test;

    internal override SplitSizes SizesFor(string directory, int examples)
    {
        Require(directory, "examples", Total, examples);
        return this;
    }

    /// <summary>Refuses a source with fewer examples than are asked of it.</summary>
    internal static void Require(string path, string what, long wanted, long present)
    {
        if (present < wanted)
        {
            throw new DataFileException(
                path, $"at least {wanted} {what}", $"{present}", "Ask for fewer in the options' Split, or complete the files.");
        }
    }
}
