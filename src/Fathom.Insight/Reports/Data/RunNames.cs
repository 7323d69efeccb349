namespace Fathom.Insight.Reports;

/// <summary>What a page calls its runs.</summary>
internal static class RunNames
{
    public static ReportRun[] Name(IReadOnlyList<RunLogContents> runs, IReadOnlyList<string>? names)
    {
        names ??= Distinct([.. runs.Select(run => run.Run.Model.Name)]);
        return [.. runs.Select((run, index) => ReportRun.Of(index, names[index], run, PageBudget.MostLayers))];
    }

    // Two runs of one model are told apart by their place.
    private static IReadOnlyList<string> Distinct(string[] names) =>
    [
        .. names.Select((name, index) => names.Count(other => other == name) == 1 ? name : $"{name} ({index + 1})"),
    ];
}
