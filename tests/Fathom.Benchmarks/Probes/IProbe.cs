namespace Fathom.Benchmarks.Probes;

/// <summary>Measures one thing in this process.</summary>
internal interface IProbe
{
    /// <summary>Measures it.</summary>
    /// <param name="budget">How long to repeat, after the warm-up.</param>
    IEnumerable<Reading> Measure(TimeSpan budget);
}
