namespace Fathom.Insight;

/// <summary>A distribution.</summary>
internal sealed record HistogramSummary(string Tag, string Description, LoggedDistribution Distribution) : SummaryValue(Tag, Description);
