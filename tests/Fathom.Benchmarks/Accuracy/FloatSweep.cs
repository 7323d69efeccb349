using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Fathom.Benchmarks.Accuracy;

/// <summary>Evaluates one function at every float, NaNs and infinities included: 2^32 bit patterns, shared among the processors.</summary>
internal static class FloatSweep
{
    private const uint Lanes = 16;
    private const uint QuickStride = 61;

    // Half an exponent's floats.
    private const int PatternsPerPiece = 1 << 22;
    private const int Pieces = 1 << 10;
    private const uint FirstBusyPiece = 2 * (127 - 27);
    private const uint FirstQuietPiece = 2 * (127 + 7);

    // Without fused multiply-add in hardware the narrow overload is the other sequence.
    private static bool IsFused => (Fma.IsSupported && Avx2.IsSupported) || AdvSimd.Arm64.IsSupported;

    /// <summary>The largest errors of a function, and whether its widths agree.</summary>
    public static AccuracyResult Run<TCase>(Coverage coverage)
        where TCase : struct, IAccuracyCase
    {
        var gate = new Lock();
        Piece total = default;
        Parallel.For(
            0,
            Pieces,
            () => default(Piece),
            (piece, _, found) => Piece.Merge(found, Sweep<TCase>((uint)piece, StrideOf((uint)piece, coverage))),
            found =>
            {
                lock (gate)
                {
                    total = Piece.Merge(total, found);
                }
            });
        return new AccuracyResult(
            TCase.Name,
            TCase.Unit,
            IsFused ? TCase.Bound : TCase.UnfusedBound,
            total.Fused,
            TCase.UnfusedBound,
            total.Unfused,
            total.Disagreements);
    }

    private static uint StrideOf(uint piece, Coverage coverage)
    {
        bool isBusy = piece % (Pieces / 2) is >= FirstBusyPiece and < FirstQuietPiece;
        return coverage == Coverage.Full || isBusy ? Lanes : Lanes * QuickStride;
    }

    private static Piece Sweep<TCase>(uint piece, uint stride)
        where TCase : struct, IAccuracyCase
    {
        Worst fused = default;
        Worst unfused = default;
        long disagreements = 0;
        Vector512<uint> lane = Vector512<uint>.Indices;
        for (uint offset = 0; offset < PatternsPerPiece; offset += stride)
        {
            Vector512<float> x = (Vector512.Create(piece * PatternsPerPiece + offset) + lane).AsSingle();
            Vector512<float> narrow = Vector512.Create(
                Vector256.Create(TCase.Compute(x.GetLower().GetLower()), TCase.Compute(x.GetLower().GetUpper())),
                Vector256.Create(TCase.Compute(x.GetUpper().GetLower()), TCase.Compute(x.GetUpper().GetUpper())));
            Vector512<float> plain = Vector512.Create(
                Vector256.Create(TCase.ComputeUnfused(x.GetLower().GetLower()), TCase.ComputeUnfused(x.GetLower().GetUpper())),
                Vector256.Create(TCase.ComputeUnfused(x.GetUpper().GetLower()), TCase.ComputeUnfused(x.GetUpper().GetUpper())));
            if (Avx2.IsSupported && Fma.IsSupported)
            {
                disagreements += Differences(narrow, Vector512.Create(TCase.Compute(x.GetLower()), TCase.Compute(x.GetUpper())));
            }

            if (Avx512F.IsSupported)
            {
                disagreements += Differences(narrow, TCase.Compute(x));
            }

            (Vector512<double> lowerX, Vector512<double> upperX) = Vector512.Widen(x);
            Vector512<double> lowerExact = TCase.Exact(lowerX);
            Vector512<double> upperExact = TCase.Exact(upperX);
            fused = Larger<TCase>(fused, x, lowerX, upperX, lowerExact, upperExact, narrow);
            if (fused.Error > unfused.Error || narrow != plain)
            {
                unfused = Larger<TCase>(unfused, x, lowerX, upperX, lowerExact, upperExact, plain);
            }
        }

        return new Piece(fused, unfused, disagreements);
    }

    private static Worst Larger<TCase>(
        Worst worst, Vector512<float> x, Vector512<double> lowerX, Vector512<double> upperX, Vector512<double> lowerExact,
        Vector512<double> upperExact, Vector512<float> values)
        where TCase : struct, IAccuracyCase
    {
        (Vector512<double> lowerValue, Vector512<double> upperValue) = Vector512.Widen(values);
        Vector512<double> lower = ErrorMeasure.Of(TCase.Unit, lowerX, lowerValue, lowerExact);
        Vector512<double> upper = ErrorMeasure.Of(TCase.Unit, upperX, upperValue, upperExact);
        if (!Vector512.GreaterThanAny(Vector512.Max(lower, upper), Vector512.Create(worst.Error)))
        {
            return worst;
        }

        for (int k = 0; k < (int)Lanes; k++)
        {
            worst = Worst.Max(worst, new Worst(k < (int)(Lanes / 2) ? lower[k] : upper[k - (int)(Lanes / 2)], x[k]));
        }

        return worst;
    }

    // A NaN's payload is no part of the promise.
    private static int Differences(Vector512<float> left, Vector512<float> right)
    {
        Vector512<uint> same = Vector512.Equals(left.AsUInt32(), right.AsUInt32());
        Vector512<uint> numbers = (Vector512.Equals(left, left) | Vector512.Equals(right, right)).AsUInt32();
        Vector512<uint> different = Vector512.AndNot(numbers, same);
        return different == Vector512<uint>.Zero ? 0 : System.Numerics.BitOperations.PopCount(different.ExtractMostSignificantBits());
    }

    private readonly record struct Piece(Worst Fused, Worst Unfused, long Disagreements)
    {
        public static Piece Merge(Piece left, Piece right) => new(
            Worst.Max(left.Fused, right.Fused), Worst.Max(left.Unfused, right.Unfused), left.Disagreements + right.Disagreements);
    }
}
