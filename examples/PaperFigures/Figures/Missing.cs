using PaperFigures.Data;
using PaperFigures.Settings;

namespace PaperFigures.Figures;

/// <summary>Says which data sets a figure had to do without.</summary>
internal static class Missing
{
    public static IReadOnlyList<string> Of(Item item, Workshop workshop, IReadOnlyList<DataSetKind> dataSets) =>
    [
        .. dataSets
            .Select(data => new { Data = data, Reason = workshop.WhyMissing(data) })
            .Where(missing => missing.Reason is not null)
            .Select(missing => $"{item.Title} is without {missing.Data}: {missing.Reason}"),
    ];
}
