namespace Fathom.Insight.Reports;

/// <summary>A moment that every run has.</summary>
internal enum Moment
{
    First,
    Last,
}
