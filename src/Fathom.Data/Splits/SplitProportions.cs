namespace Fathom.Data;

/// <summary>
/// Shares of all examples: <c>new SplitProportions(8, 1, 1)</c> takes a tenth each for validation and test, rounded down, and the rest to
/// train on.
/// </summary>
public sealed record SplitProportions : SplitRule
{
    /// <summary>States the three shares; only their proportion counts.</summary>
    /// <param name="training">At least 1.</param>
    /// <param name="validation">At least 1.</param>
    /// <param name="test">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share is below 1.</exception>
    public SplitProportions(int training, int validation, int test)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(training, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(validation, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(test, 1);
        Training = training;
        Validation = validation;
        Test = test;
    }

    /// <summary>The share to train on.</summary>
    public int Training { get; }

    /// <summary>The share to choose by.</summary>
    public int Validation { get; }

    /// <summary>The share to judge by.</summary>
    public int Test { get; }

    internal override SplitSizes SizesFor(string directory, int examples)
    {
        long whole = (long)Training + Validation + Test;
        var validation = (int)((long)examples * Validation / whole);
        var test = (int)((long)examples * Test / whole);
        if (validation < 1 || test < 1)
        {
            throw new DataFileException(
                directory,
                $"enough examples that each of the shares {Training} : {Validation} : {Test} gets one",
                $"{examples}",
                "Add files, or state other shares in the options' Split.");
        }

        return new SplitSizes(examples - validation - test, validation, test);
    }
}
