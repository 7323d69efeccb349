namespace Fathom.Benchmarks.Limits;

/// <summary>Which number of a figure is held against its target, and in which direction.</summary>
internal enum Yardstick
{
    /// <summary>The fraction of the machine's limit; larger is better.</summary>
    FractionOfLimit,

    /// <summary>The value; larger is better.</summary>
    LargerValue,

    /// <summary>The value; smaller is better.</summary>
    SmallerValue,
}
