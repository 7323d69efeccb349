namespace Fathom.Insight;

/// <summary>A number.</summary>
internal sealed record ScalarSummary(string Tag, string Description, double Number) : SummaryValue(Tag, Description);
