using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fathom.CompilerServices;

/// <summary>
/// Scalar products of the rows of a minibatch with one another: single precision over short runs, double from run to run, four rows at a time
/// so that one row's loads serve four products.
/// </summary>
internal static unsafe class GramMatrix
{
    private const int Rows = 4;

    /// <summary>Vectors added in single precision before they are added to a double: rounding grows with the run, not with the row.</summary>
    private const int Run = 32;

    /// <summary>gram[b, c] = x_b . x_c for c up to b; the rest stays as it is.</summary>
    /// <param name="values">x, <c>[batch, pitch]</c>.</param>
    /// <param name="pitch">Floats from one row to the next.</param>
    /// <param name="length">Floats of a row.</param>
    /// <param name="batch">Rows.</param>
    /// <param name="gram">Where the products go, <c>[batch, batch]</c>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fill(float* values, int pitch, int length, int batch, double* gram)
    {
        for (int row = 0; row < batch; row++)
        {
            for (int first = 0; first <= row; first += Rows)
            {
                // Rows past the last needed are taken again, and their products thrown away.
                int last = Math.Min(first + Rows - 1, row);
                Vector256<double> products = Dot(
                    values + row * pitch,
                    values + first * pitch,
                    values + Math.Min(first + 1, last) * pitch,
                    values + Math.Min(first + 2, last) * pitch,
                    values + last * pitch,
                    length);
                for (int other = first; other <= last; other++)
                {
                    gram[row * batch + other] = products[other == last ? Rows - 1 : other - first];
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Vector256<double> Dot(float* row, float* first, float* second, float* third, float* fourth, int length)
    {
        int vectors = length / Vector256<float>.Count;
        Vector256<double> total = Vector256<double>.Zero;
        for (int start = 0; start < vectors; start += Run)
        {
            int end = Math.Min(start + Run, vectors) * Vector256<float>.Count;
            Vector256<float> sum0 = Vector256<float>.Zero;
            Vector256<float> sum1 = Vector256<float>.Zero;
            Vector256<float> sum2 = Vector256<float>.Zero;
            Vector256<float> sum3 = Vector256<float>.Zero;
            for (int index = start * Vector256<float>.Count; index < end; index += Vector256<float>.Count)
            {
                Vector256<float> value = *(Vector256<float>*)(row + index);
                sum0 = Vector256.MultiplyAddEstimate(value, *(Vector256<float>*)(first + index), sum0);
                sum1 = Vector256.MultiplyAddEstimate(value, *(Vector256<float>*)(second + index), sum1);
                sum2 = Vector256.MultiplyAddEstimate(value, *(Vector256<float>*)(third + index), sum2);
                sum3 = Vector256.MultiplyAddEstimate(value, *(Vector256<float>*)(fourth + index), sum3);
            }

            Vector128<float> sums = LaneSums.Each(sum0, sum1, sum2, sum3);
            (Vector128<double> lower, Vector128<double> upper) = Vector128.Widen(sums);
            total += Vector256.Create(lower, upper);
        }

        for (int index = vectors * Vector256<float>.Count; index < length; index++)
        {
            double value = row[index];
            total += Vector256.Create(value * first[index], value * second[index], value * third[index], value * fourth[index]);
        }

        return total;
    }
}
