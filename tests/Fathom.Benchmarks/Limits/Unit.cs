namespace Fathom.Benchmarks.Limits;

/// <summary>The unit a figure is stated in.</summary>
/// <param name="Symbol">As the JSON has it.</param>
/// <param name="PerBaseUnit">How many make a second, or one.</param>
internal sealed record Unit(string Symbol, double PerBaseUnit)
{
    public static readonly Unit Milliseconds = new("ms", 1e3);
    public static readonly Unit Microseconds = new("us", 1e6);
    public static readonly Unit Nanoseconds = new("ns", 1e9);
    public static readonly Unit Ratio = new("ratio", 1);
    public static readonly Unit Bytes = new("bytes", 1);
}
