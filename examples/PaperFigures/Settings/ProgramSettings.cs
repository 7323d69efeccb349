using PaperFigures.Budgets;

namespace PaperFigures.Settings;

/// <summary>What was asked for on the command line.</summary>
internal sealed record ProgramSettings
{
    /// <summary>The figures and tables to make.</summary>
    public required IReadOnlyList<Item> Items { get; init; }

    /// <summary>How much to spend on training.</summary>
    public Budget Budget { get; init; } = BudgetCatalogue.Smoke;

    /// <summary>Where the files of MNIST, CIFAR-10 and Small-ImageNet are; null for Shapeset alone.</summary>
    public string? DataFolder { get; init; }

    /// <summary>Where to write.</summary>
    public string OutputFolder { get; init; } = "paper-figures";

    /// <summary>The seed of weights and training examples.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>The most threads that work on one step; null to leave the choice to the library.</summary>
    public int? Threads { get; init; }

    /// <summary>Where this budget and seed write, so that no two of them mix.</summary>
    public string Folder => Path.Combine(OutputFolder, FormattableString.Invariant($"{Budget.Name}-seed-{Seed}"));
}
