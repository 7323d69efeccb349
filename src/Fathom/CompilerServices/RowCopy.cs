using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Fathom.CompilerServices;

/// <summary>Copies rows between a user's packed memory and buffers with padded rows.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class RowCopy
{
    private const int ShortRow = 8;

    /// <summary>Copies rows in.</summary>
    /// <param name="packed">The rows, <c>[rows, columns]</c>.</param>
    /// <param name="columns">Values of a row.</param>
    /// <param name="padded">Where they go, <c>[rows, pitch]</c>.</param>
    /// <param name="pitch">Floats from one row there to the next.</param>
    /// <param name="rows">How many.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void In(float* packed, int columns, float* padded, int pitch, int rows)
    {
        if (pitch == columns)
        {
            Copy(packed, padded, rows * columns);
            return;
        }

        for (; rows > 0; rows--, packed += columns, padded += pitch)
        {
            Copy(packed, padded, columns);
        }
    }

    /// <summary>Copies rows out.</summary>
    /// <param name="padded">The rows, <c>[rows, pitch]</c>.</param>
    /// <param name="pitch">Floats from one row there to the next.</param>
    /// <param name="packed">Where they go, <c>[rows, columns]</c>.</param>
    /// <param name="columns">Values of a row.</param>
    /// <param name="rows">How many.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Out(float* padded, int pitch, float* packed, int columns, int rows)
    {
        if (pitch == columns)
        {
            Copy(padded, packed, rows * columns);
            return;
        }

        for (; rows > 0; rows--, padded += pitch, packed += columns)
        {
            Copy(padded, packed, columns);
        }
    }

    // A short row is copied before a call would have begun.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy(float* from, float* to, int count)
    {
        if (count > ShortRow)
        {
            new ReadOnlySpan<float>(from, count).CopyTo(new Span<float>(to, count));
            return;
        }

        for (int index = 0; index < count; index++)
        {
            to[index] = from[index];
        }
    }

    internal static void In(ReadOnlySpan<float> packed, int columns, float* padded, int pitch)
    {
        fixed (float* first = packed)
        {
            In(first, columns, padded, pitch, packed.Length / columns);
        }
    }
}
