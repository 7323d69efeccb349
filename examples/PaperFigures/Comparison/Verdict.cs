namespace PaperFigures.Comparison;

/// <summary>Whether a finding holds.</summary>
internal enum Verdict
{
    /// <summary>It holds.</summary>
    Holds,

    /// <summary>It does not.</summary>
    Fails,
}
