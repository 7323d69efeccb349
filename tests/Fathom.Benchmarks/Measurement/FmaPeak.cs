using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fathom.Benchmarks.Measurement;

/// <summary>The core's peak of multiply-adds: loops over enough independent accumulators to hide the latency of the instruction, with no
/// memory access.</summary>
internal static class FmaPeak
{
    // Two instructions a cycle at four or five cycles of latency need ten accumulators. Twelve and the two operands fit AVX2's sixteen
    // registers.
    private const int Accumulators = 12;
    private const int OperationsPerMultiplyAdd = 2;
    private static readonly TimeSpan Duration = TimeSpan.FromMilliseconds(0.5);
    private static readonly VectorWidth Widest = FindFastest();
    private static readonly int WidestCalls = CallsFor(Widest);

    /// <summary>The widths this process has, widest first.</summary>
    public static IEnumerable<VectorWidth> Widths => Enum.GetValues<VectorWidth>().OrderDescending().Where(IsAccelerated);

    /// <summary>Measures the fastest width now, for about half a millisecond.</summary>
    /// <returns>Floating-point operations per second.</returns>
    public static double Measure() => Rate(Widest, WidestCalls);

    /// <summary>Measures one width now.</summary>
    /// <returns>Floating-point operations per second.</returns>
    public static double Measure(VectorWidth width) => Rate(width, CallsFor(width));

    private static bool IsAccelerated(VectorWidth width) => width switch
    {
        VectorWidth.Bits512 => Vector512.IsHardwareAccelerated,
        VectorWidth.Bits256 => Vector256.IsHardwareAccelerated,
        _ => Vector128.IsHardwareAccelerated,
    };

    private static VectorWidth FindFastest() =>
        Widths.DefaultIfEmpty(VectorWidth.Bits128).MaxBy(width => Enumerable.Range(0, 9).Max(_ => Measure(width)));

    private static int CallsFor(VectorWidth width) => Clock.CallsFor(Loop(width), Duration);

    private static double Rate(VectorWidth width, int calls)
    {
        double operations = (int)width / 32.0 * Accumulators * OperationsPerMultiplyAdd;
        return operations / Clock.SecondsPerCall(Loop(width), calls);
    }

    private static Action<int> Loop(VectorWidth width) => width switch
    {
        VectorWidth.Bits512 => Run512,
        VectorWidth.Bits256 => Run256,
        _ => Run128,
    };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run512(int iterations)
    {
        Vector512<float> half = Vector512.Create(0.5f);
        Vector512<float> acc0 = half, acc1 = half, acc2 = half, acc3 = half, acc4 = half, acc5 = half;
        Vector512<float> acc6 = half, acc7 = half, acc8 = half, acc9 = half, acc10 = half, acc11 = half;
        for (int i = 0; i < iterations; i++)
        {
            acc0 = Vector512.FusedMultiplyAdd(acc0, half, half);
            acc1 = Vector512.FusedMultiplyAdd(acc1, half, half);
            acc2 = Vector512.FusedMultiplyAdd(acc2, half, half);
            acc3 = Vector512.FusedMultiplyAdd(acc3, half, half);
            acc4 = Vector512.FusedMultiplyAdd(acc4, half, half);
            acc5 = Vector512.FusedMultiplyAdd(acc5, half, half);
            acc6 = Vector512.FusedMultiplyAdd(acc6, half, half);
            acc7 = Vector512.FusedMultiplyAdd(acc7, half, half);
            acc8 = Vector512.FusedMultiplyAdd(acc8, half, half);
            acc9 = Vector512.FusedMultiplyAdd(acc9, half, half);
            acc10 = Vector512.FusedMultiplyAdd(acc10, half, half);
            acc11 = Vector512.FusedMultiplyAdd(acc11, half, half);
        }

        Keep(acc0 + acc1 + acc2 + acc3 + acc4 + acc5 + acc6 + acc7 + acc8 + acc9 + acc10 + acc11);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Keep(Vector512<float> _)
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run256(int iterations)
    {
        Vector256<float> half = Vector256.Create(0.5f);
        Vector256<float> acc0 = half, acc1 = half, acc2 = half, acc3 = half, acc4 = half, acc5 = half;
        Vector256<float> acc6 = half, acc7 = half, acc8 = half, acc9 = half, acc10 = half, acc11 = half;
        for (int i = 0; i < iterations; i++)
        {
            acc0 = Vector256.FusedMultiplyAdd(acc0, half, half);
            acc1 = Vector256.FusedMultiplyAdd(acc1, half, half);
            acc2 = Vector256.FusedMultiplyAdd(acc2, half, half);
            acc3 = Vector256.FusedMultiplyAdd(acc3, half, half);
            acc4 = Vector256.FusedMultiplyAdd(acc4, half, half);
            acc5 = Vector256.FusedMultiplyAdd(acc5, half, half);
            acc6 = Vector256.FusedMultiplyAdd(acc6, half, half);
            acc7 = Vector256.FusedMultiplyAdd(acc7, half, half);
            acc8 = Vector256.FusedMultiplyAdd(acc8, half, half);
            acc9 = Vector256.FusedMultiplyAdd(acc9, half, half);
            acc10 = Vector256.FusedMultiplyAdd(acc10, half, half);
            acc11 = Vector256.FusedMultiplyAdd(acc11, half, half);
        }

        Keep(acc0 + acc1 + acc2 + acc3 + acc4 + acc5 + acc6 + acc7 + acc8 + acc9 + acc10 + acc11);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Keep(Vector256<float> _)
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run128(int iterations)
    {
        Vector128<float> half = Vector128.Create(0.5f);
        Vector128<float> acc0 = half, acc1 = half, acc2 = half, acc3 = half, acc4 = half, acc5 = half;
        Vector128<float> acc6 = half, acc7 = half, acc8 = half, acc9 = half, acc10 = half, acc11 = half;
        for (int i = 0; i < iterations; i++)
        {
            acc0 = Vector128.FusedMultiplyAdd(acc0, half, half);
            acc1 = Vector128.FusedMultiplyAdd(acc1, half, half);
            acc2 = Vector128.FusedMultiplyAdd(acc2, half, half);
            acc3 = Vector128.FusedMultiplyAdd(acc3, half, half);
            acc4 = Vector128.FusedMultiplyAdd(acc4, half, half);
            acc5 = Vector128.FusedMultiplyAdd(acc5, half, half);
            acc6 = Vector128.FusedMultiplyAdd(acc6, half, half);
            acc7 = Vector128.FusedMultiplyAdd(acc7, half, half);
            acc8 = Vector128.FusedMultiplyAdd(acc8, half, half);
            acc9 = Vector128.FusedMultiplyAdd(acc9, half, half);
            acc10 = Vector128.FusedMultiplyAdd(acc10, half, half);
            acc11 = Vector128.FusedMultiplyAdd(acc11, half, half);
        }

        Keep(acc0 + acc1 + acc2 + acc3 + acc4 + acc5 + acc6 + acc7 + acc8 + acc9 + acc10 + acc11);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Keep(Vector128<float> _)
    {
    }
}
