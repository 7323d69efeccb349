namespace Fathom.Tests.Numerics;

/// <summary>Floats that meet every exponent and every place where an implementation could change its ways.</summary>
internal static class FloatSamples
{
    private const int PerExponent = 128;
    private const int PerBusyExponent = 4096;
    private const int Neighbours = 64;
    private const int AroundBreak = 1024;

    // Where selects and clamps are: saturation, underflow, overflow, the cells of tanh, the splits of the logarithms and of the rational
    // approximations.
    private static readonly double[] s_breakPoints =
    [
        1, 3, 6.8, 13.6, 9.1, 14, 25, 64, 87.33654, 88.72284, 91.8, 100, 0.41421356, 0.70710678, 1.41421356, 0.88137359, 16.635532,
        0.25, 0.75, 1.25, 2.25, 3.25, 5.25, 7.25, 0.5493061, 9.0109, 13.2, 8388608, 16777216, 4194304, 1.0 / 8388608, 1.0 / 4096,
    ];

    /// <summary>All samples, a multiple of 16 of them, in the same order in every run.</summary>
    public static readonly float[] All = Collect();

    private static float[] Collect()
    {
        var bits = new HashSet<uint> { 0, 1, 0x007FFFFF, 0x00800000, 0x00800001, 0x7F7FFFFF };
        for (uint exponent = 0; exponent < 255; exponent++)
        {
            // The functions do most between 2^-6 and 2^7.
            uint count = exponent is >= 121 and < 134 ? (uint)PerBusyExponent : PerExponent;
            for (uint k = 0; k < count; k++)
            {
                // 7919, an odd number, moves the low bits of the mantissa too.
                bits.Add((exponent << 23) | ((k * ((1u << 23) / count) + k * 7919) & 0x007FFFFF));
            }
        }

        foreach (double breakPoint in s_breakPoints)
        {
            for (int k = -AroundBreak; k <= AroundBreak; k++)
            {
                bits.Add(BitConverter.SingleToUInt32Bits((float)(breakPoint * (1 + k / (AroundBreak * 25.0)))));
            }
        }

        foreach (double breakPoint in s_breakPoints.Concat(RoundingBreaks()))
        {
            uint center = BitConverter.SingleToUInt32Bits((float)breakPoint);
            for (uint k = 0; k <= 2 * Neighbours; k++)
            {
                bits.Add(center - Neighbours + k);
            }
        }

        uint[] ordered = [.. bits.Order()];
        var samples = new List<float>();
        foreach (uint pattern in ordered)
        {
            samples.Add(BitConverter.UInt32BitsToSingle(pattern));
            samples.Add(BitConverter.UInt32BitsToSingle(pattern | 0x80000000));
        }

        while (samples.Count % 16 != 0)
        {
            samples.Add(1);
        }

        return [.. samples];
    }

    // n = round(x / ln 2) changes at (k + 1/2) ln 2; tanh halves it, the Gaussian takes the root of its double.
    private static IEnumerable<double> RoundingBreaks() =>
        from k in Enumerable.Range(0, 127)
        let x = (k + 0.5) * Math.Log(2)
        from breakPoint in new[] { x, x / 2, Math.Sqrt(2 * x) }
        select breakPoint;
}
