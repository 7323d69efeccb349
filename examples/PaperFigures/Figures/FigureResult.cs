using PaperFigures.Comparison;

namespace PaperFigures.Figures;

/// <summary>What came of a figure.</summary>
internal sealed record FigureResult
{
    /// <summary>The paper's numbers beside the measured ones.</summary>
    public required IReadOnlyList<ComparisonLine> Comparisons { get; init; }

    /// <summary>The paper's statements, held against what was measured.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What was left out, and why.</summary>
    public IReadOnlyList<string> Omissions { get; init; } = [];
}
