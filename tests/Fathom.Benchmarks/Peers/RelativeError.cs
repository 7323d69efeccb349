namespace Fathom.Benchmarks.Peers;

/// <summary>How far two results that should be the same lie apart.</summary>
internal static class RelativeError
{
    /// <summary>The sum of all differences over the sum of all magnitudes.</summary>
    public static double Of(IReadOnlyList<float> ours, IReadOnlyList<float> theirs) =>
        ours.Zip(theirs, (a, b) => (double)Math.Abs(a - b)).Sum() / ours.Sum(value => (double)Math.Abs(value));
}
