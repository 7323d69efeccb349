namespace Fathom.Benchmarks.Measurement;

/// <summary>How near a limit a measurement comes.</summary>
internal static class Fraction
{
    /// <summary>The rate reached, as a fraction of the highest possible one.</summary>
    public static double OfRate(double units, double seconds, double limitPerSecond) => units / seconds / limitPerSecond;

    /// <summary>The extra time of the changed work, as a fraction of the plain work's.</summary>
    public static double Extra(double changedSeconds, double plainSeconds) => changedSeconds / plainSeconds - 1;
}
