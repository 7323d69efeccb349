using System.ComponentModel;

namespace Fathom.CompilerServices;

/// <summary>
/// Memory for kernels: one pinned, zeroed array used from its first 64-byte boundary. An arena is an ordinary object, with no finalizer and
/// nothing to dispose; whoever uses <see cref="Pointer"/> keeps the arena alive with <see cref="GC.KeepAlive"/> until the last kernel is
/// done.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed unsafe class Arena
{
    private const int Alignment = 64;

    private readonly float[] _memory;

    /// <summary>Allocates zeroed room.</summary>
    /// <param name="length">Floats.</param>
    public Arena(int length)
    {
        // The collector aligns arrays to 8 bytes only; a vector load across two cache lines costs twice, so the first aligned float is
        // found in an array with room to spare. Pinned arrays never move, so the pointer is taken once.
        _memory = GC.AllocateArray<float>(length + Alignment / sizeof(float), pinned: true);
        Length = length;
        nuint address = (nuint)System.Runtime.CompilerServices.Unsafe.AsPointer(ref _memory[0]);
        Pointer = (float*)((address + Alignment - 1) / Alignment * Alignment);
    }

    /// <summary>The first float, at a multiple of 64 bytes.</summary>
    public float* Pointer { get; }

    /// <summary>The number of floats.</summary>
    public int Length { get; }
}
