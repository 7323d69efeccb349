namespace Fathom.Benchmarks.Measurement;

/// <summary>The width of a vector register, in bits.</summary>
internal enum VectorWidth
{
    Bits128 = 128,
    Bits256 = 256,
    Bits512 = 512,
}
