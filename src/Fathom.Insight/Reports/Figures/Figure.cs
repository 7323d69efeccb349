using System.Text.Json.Serialization;

namespace Fathom.Insight.Reports;

/// <summary>A figure: what plotly.js draws, as data, and the words around it.</summary>
internal sealed record Figure
{
    /// <summary>What finds the figure's place in the page; unique.</summary>
    public required string Id { get; init; }

    /// <summary>The run that it shows; null when it compares all.</summary>
    public int? Run { get; init; }

    /// <summary>The panels, row by row, the first at the bottom.</summary>
    public required IReadOnlyList<Panel> Panels { get; init; }

    /// <summary>Panels beside one another.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>The height of a row of panels in pixels.</summary>
    public required int RowHeight { get; init; }

    /// <summary>What the horizontal axis shows, below the lowest panel.</summary>
    public required string XTitle { get; init; }

    /// <summary>Names of the places 0, 1, 2, ... of the horizontal axis; null for numbers.</summary>
    public IReadOnlyList<string>? XNames { get; init; }

    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>What there is to see, in a sentence or two.</summary>
    public required string Caption { get; init; }

    /// <summary>The same in numbers, for those who do not see the picture.</summary>
    [JsonIgnore]
    public NumberTable Numbers { get; init; } = NumberTable.Empty;
}
