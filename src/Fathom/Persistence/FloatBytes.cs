using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Fathom.Persistence;

/// <summary>Floats as the little-endian bytes of a file.</summary>
internal static class FloatBytes
{
    // A span of bytes counts to 2^31, two gigabytes of floats; pieces of 4 MiB also keep what the system reads ahead in cache.
    private const int PieceLength = 1 << 20;

    private const int ExponentBits = 0x7f80_0000;

    /// <summary>Fills the values from the stream.</summary>
    /// <exception cref="EndOfStreamException">The stream ends first.</exception>
    public static void Read(Stream stream, Span<float> values)
    {
        for (Span<float> rest = values; !rest.IsEmpty; rest = rest[Math.Min(PieceLength, rest.Length)..])
        {
            Span<float> piece = rest[..Math.Min(PieceLength, rest.Length)];
            stream.ReadExactly(MemoryMarshal.AsBytes(piece));
            SwapOnBigEndian(piece);
        }
    }

    /// <summary>Writes the values to the stream. They are scratch afterwards.</summary>
    public static void Write(Stream stream, Span<float> values)
    {
        for (Span<float> rest = values; !rest.IsEmpty; rest = rest[Math.Min(PieceLength, rest.Length)..])
        {
            Span<float> piece = rest[..Math.Min(PieceLength, rest.Length)];
            SwapOnBigEndian(piece);
            stream.Write(MemoryMarshal.AsBytes(piece));
        }
    }

    /// <summary>The index of the first NaN or infinity; -1 when all are finite.</summary>
    public static int IndexOfNonFinite(ReadOnlySpan<float> values)
    {
        for (int index = 0; index < values.Length; index++)
        {
            if ((BitConverter.SingleToInt32Bits(values[index]) & ExponentBits) == ExponentBits)
            {
                return index;
            }
        }

        return -1;
    }

    private static void SwapOnBigEndian(Span<float> values)
    {
        if (!BitConverter.IsLittleEndian)
        {
            Span<int> bits = MemoryMarshal.Cast<float, int>(values);
            BinaryPrimitives.ReverseEndianness(bits, bits);
        }
    }
}
