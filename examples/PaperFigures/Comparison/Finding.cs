namespace PaperFigures.Comparison;

/// <summary>A statement of the paper, held against what was measured.</summary>
/// <param name="Figure">The figure or table.</param>
/// <param name="Statement">What must hold.</param>
/// <param name="Evidence">The numbers that it was judged by.</param>
/// <param name="Verdict">Whether it holds.</param>
internal sealed record Finding(string Figure, string Statement, string Evidence, Verdict Verdict)
{
    /// <inheritdoc/>
    public override string ToString() => $"{(Verdict == Verdict.Holds ? "passed" : "FAILED")}  {Figure}: {Statement} ({Evidence})";
}
