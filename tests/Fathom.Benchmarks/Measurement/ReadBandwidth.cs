using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Fathom.Benchmarks.Measurement;

/// <summary>Reads a block of memory from its start to its end, again and again, as fast as the core can.</summary>
internal sealed unsafe class ReadBandwidth
{
    private const int LoadsPerIteration = 8;
    private static readonly TimeSpan Duration = TimeSpan.FromMilliseconds(0.5);
    private readonly float[] _memory;
    private readonly float* _start;
    private readonly nint _floats;
    private readonly Action<int> _read;
    private readonly int _calls;

    /// <param name="bytes">The block's size, rounded up to whole iterations of the loop.</param>
    public ReadBandwidth(double bytes)
    {
        int step = LoadsPerIteration * Vector512<float>.Count;
        _floats = ((int)(bytes / sizeof(float)) + step - 1) / step * step;
        _memory = GC.AllocateUninitializedArray<float>((int)_floats + Vector512<float>.Count, pinned: true);
        _memory.AsSpan().Fill(1f);
        _start = Align((float*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_memory)));
        _read = Vector512.IsHardwareAccelerated ? Read512 : Vector256.IsHardwareAccelerated ? Read256 : Read128;
        _calls = Clock.CallsFor(_read, Duration);
    }

    /// <summary>Measures now, for about half a millisecond or one whole read, whichever is longer.</summary>
    /// <returns>Bytes per second.</returns>
    public double Measure()
    {
        _read(1); // brings the block back into the cache it fits in
        double rate = _floats * sizeof(float) / Clock.SecondsPerCall(_read, _calls);
        GC.KeepAlive(_memory);
        return rate;
    }

    private static float* Align(float* pointer) => (float*)(((nuint)pointer + 63) & ~(nuint)63);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Read512(int times)
    {
        for (int time = 0; time < times; time++)
        {
            Vector512<float>* end = (Vector512<float>*)(_start + _floats);
            Vector512<float> sum0 = default, sum1 = default, sum2 = default, sum3 = default;
            Vector512<float> sum4 = default, sum5 = default, sum6 = default, sum7 = default;
            for (Vector512<float>* at = (Vector512<float>*)_start; at < end; at += LoadsPerIteration)
            {
                sum0 += at[0];
                sum1 += at[1];
                sum2 += at[2];
                sum3 += at[3];
                sum4 += at[4];
                sum5 += at[5];
                sum6 += at[6];
                sum7 += at[7];
            }

            Keep(sum0 + sum1 + sum2 + sum3 + sum4 + sum5 + sum6 + sum7);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Keep(Vector512<float> _)
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Read256(int times)
    {
        for (int time = 0; time < times; time++)
        {
            Vector256<float>* end = (Vector256<float>*)(_start + _floats);
            Vector256<float> sum0 = default, sum1 = default, sum2 = default, sum3 = default;
            Vector256<float> sum4 = default, sum5 = default, sum6 = default, sum7 = default;
            for (Vector256<float>* at = (Vector256<float>*)_start; at < end; at += LoadsPerIteration)
            {
                sum0 += at[0];
                sum1 += at[1];
                sum2 += at[2];
                sum3 += at[3];
                sum4 += at[4];
                sum5 += at[5];
                sum6 += at[6];
                sum7 += at[7];
            }

            Keep(sum0 + sum1 + sum2 + sum3 + sum4 + sum5 + sum6 + sum7);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Keep(Vector256<float> _)
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Read128(int times)
    {
        for (int time = 0; time < times; time++)
        {
            Vector128<float>* end = (Vector128<float>*)(_start + _floats);
            Vector128<float> sum0 = default, sum1 = default, sum2 = default, sum3 = default;
            Vector128<float> sum4 = default, sum5 = default, sum6 = default, sum7 = default;
            for (Vector128<float>* at = (Vector128<float>*)_start; at < end; at += LoadsPerIteration)
            {
                sum0 += at[0];
                sum1 += at[1];
                sum2 += at[2];
                sum3 += at[3];
                sum4 += at[4];
                sum5 += at[5];
                sum6 += at[6];
                sum7 += at[7];
            }

            Keep(sum0 + sum1 + sum2 + sum3 + sum4 + sum5 + sum6 + sum7);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Keep(Vector128<float> _)
    {
    }
}
