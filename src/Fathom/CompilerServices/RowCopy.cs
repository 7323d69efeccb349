namespace Fathom.CompilerServices;

/// <summary>Copies rows between a user's packed spans and buffers with padded rows.</summary>
internal static unsafe class RowCopy
{
    public static void In(ReadOnlySpan<float> packed, int columns, float* padded, int pitch)
    {
        for (; packed.Length > 0; packed = packed[columns..], padded += pitch)
        {
            packed[..columns].CopyTo(new Span<float>(padded, columns));
        }
    }

    public static void Out(float* padded, int pitch, Span<float> packed, int columns)
    {
        for (; packed.Length > 0; packed = packed[columns..], padded += pitch)
        {
            new ReadOnlySpan<float>(padded, columns).CopyTo(packed);
        }
    }
}
