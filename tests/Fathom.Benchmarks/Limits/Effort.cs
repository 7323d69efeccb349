namespace Fathom.Benchmarks.Limits;

/// <summary>How often and how long to measure.</summary>
/// <param name="Rounds">How often every figure is measured, one after the other in turn.</param>
/// <param name="Budget">How long each probe repeats in a round, after its warm-up.</param>
internal sealed record Effort(int Rounds, TimeSpan Budget)
{
    public static readonly Effort Full = new(5, TimeSpan.FromSeconds(1));
    public static readonly Effort Quick = new(2, TimeSpan.FromSeconds(0.25));
}
