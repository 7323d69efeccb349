using System.Runtime.Intrinsics;

namespace Fathom.Conformance.Numerics;

/// <summary>One function of the vector math and the digests its results must have, so that machines that cannot meet are compared to the
/// bit.</summary>
/// <param name="Name">The function.</param>
/// <param name="Function">Its overload of four lanes, to which the tests hold the others of this machine.</param>
/// <param name="Fused">The digest where multiply-adds are fused: AVX-512, AVX2 and NEON alike.</param>
/// <param name="Separate">The digest where products are rounded.</param>
internal sealed record FunctionDigest(string Name, Func<Vector128<float>, Vector128<float>> Function, ulong Fused, ulong Separate)
{
    private const int Samples = 1 << 16;

    /// <summary>FNV-1a of the function's values at 65,536 arguments: both signs, every exponent, infinities and NaN among them.</summary>
    public ulong Compute()
    {
        ulong digest = 14695981039346656037;
        for (int sample = 0; sample < Samples; sample += Vector128<float>.Count)
        {
            Vector128<float> values = Function(
                Vector128.Create(Argument(sample), Argument(sample + 1), Argument(sample + 2), Argument(sample + 3)));
            for (int lane = 0; lane < Vector128<float>.Count; lane++)
            {
                // A NaN's sign and payload are no part of the promise.
                uint bits = float.IsNaN(values[lane]) ? 0x7FC0_0000 : BitConverter.SingleToUInt32Bits(values[lane]);
                digest = unchecked((digest ^ bits) * 1099511628211);
            }
        }

        return digest;
    }

    // The high half counts through signs, exponents and the first bits of the fraction, the low half scatters.
    private static float Argument(int sample) => BitConverter.UInt32BitsToSingle(((uint)sample << 16) | (uint)((sample * 40503) & 0xFFFF));
}
