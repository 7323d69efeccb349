namespace PaperFigures.Budgets;

/// <summary>
/// How much is spent, in numbers of examples and never in time, so that a result is the same on every machine and however often it was
/// interrupted.
/// </summary>
internal sealed record Budget
{
    /// <summary>Its name on the command line.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Examples that every rate of a grid has trained on when one is chosen: the first of these points at which some rate has learnt
    /// anything, else the last. Empty: the customary rate, without a choice.
    /// </summary>
    public required IReadOnlyList<long> SelectionPoints { get; init; }

    /// <summary>Examples that a network trains on, those of the selection included.</summary>
    public required long Examples { get; init; }

    /// <summary>The same for the sigmoid networks, which stand on their plateau all the while.</summary>
    public required long SigmoidExamples { get; init; }

    /// <summary>Images of the test set.</summary>
    public required int TestImages { get; init; }

    /// <summary>Images of the validation set.</summary>
    public required int ValidationImages { get; init; }
}
