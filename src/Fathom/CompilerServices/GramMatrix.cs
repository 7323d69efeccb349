using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fathom.CompilerServices;

/// <summary>
/// Scalar products of the rows of a minibatch with one another: single precision over short runs, double from run to run, two rows by four
/// at a time so that six loads serve eight products.
/// </summary>
internal static unsafe class GramMatrix
{
    private const int Rows = 4;

    /// <summary>
    /// Vectors added in single precision before they are added to a double: rounding grows with the run, not with the row.
    /// </summary>
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
        for (int row = 0; row < batch; row += 2)
        {
            // A row past the last is the last one again, and what comes of it thrown away; so are products past the diagonal.
            int pair = Math.Min(row + 1, batch - 1);
            for (int first = 0; first <= pair; first += Rows)
            {
                int last = Math.Min(first + Rows - 1, pair);
                Dot(
                    values + (long)row * pitch,
                    values + (long)pair * pitch,
                    values + (long)first * pitch,
                    values + (long)Math.Min(first + 1, last) * pitch,
                    values + (long)Math.Min(first + 2, last) * pitch,
                    values + (long)last * pitch,
                    length,
                    out Vector256<double> products,
                    out Vector256<double> pairProducts);
                for (int other = first; other <= last; other++)
                {
                    int place = other == last ? Rows - 1 : other - first;
                    if (other <= row)
                    {
                        gram[row * batch + other] = products[place];
                    }

                    gram[pair * batch + other] = pairProducts[place];
                }
            }
        }
    }

    // Two rows by four: six loads for eight multiply-adds, where one row by four has five for four and waits for its loads.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Dot(
        float* row,
        float* pair,
        float* first,
        float* second,
        float* third,
        float* fourth,
        int length,
        out Vector256<double> products,
        out Vector256<double> pairProducts)
    {
        int vectors = length / Vector256<float>.Count;
        Vector256<double> total = Vector256<double>.Zero;
        Vector256<double> pairTotal = Vector256<double>.Zero;
        for (int start = 0; start < vectors; start += Run)
        {
            int end = Math.Min(start + Run, vectors) * Vector256<float>.Count;
            Vector256<float> sum0 = Vector256<float>.Zero;
            Vector256<float> sum1 = Vector256<float>.Zero;
            Vector256<float> sum2 = Vector256<float>.Zero;
            Vector256<float> sum3 = Vector256<float>.Zero;
            Vector256<float> pairSum0 = Vector256<float>.Zero;
            Vector256<float> pairSum1 = Vector256<float>.Zero;
            Vector256<float> pairSum2 = Vector256<float>.Zero;
            Vector256<float> pairSum3 = Vector256<float>.Zero;
            for (int index = start * Vector256<float>.Count; index < end; index += Vector256<float>.Count)
            {
                Vector256<float> value = *(Vector256<float>*)(row + index);
                Vector256<float> pairValue = *(Vector256<float>*)(pair + index);
                Vector256<float> other = *(Vector256<float>*)(first + index);
                sum0 = Vector256.MultiplyAddEstimate(value, other, sum0);
                pairSum0 = Vector256.MultiplyAddEstimate(pairValue, other, pairSum0);
                other = *(Vector256<float>*)(second + index);
                sum1 = Vector256.MultiplyAddEstimate(value, other, sum1);
                pairSum1 = Vector256.MultiplyAddEstimate(pairValue, other, pairSum1);
                other = *(Vector256<float>*)(third + index);
                sum2 = Vector256.MultiplyAddEstimate(value, other, sum2);
                pairSum2 = Vector256.MultiplyAddEstimate(pairValue, other, pairSum2);
                other = *(Vector256<float>*)(fourth + index);
                sum3 = Vector256.MultiplyAddEstimate(value, other, sum3);
                pairSum3 = Vector256.MultiplyAddEstimate(pairValue, other, pairSum3);
            }

            total += Widen(LaneSums.Each(sum0, sum1, sum2, sum3));
            pairTotal += Widen(LaneSums.Each(pairSum0, pairSum1, pairSum2, pairSum3));
        }

        for (int index = vectors * Vector256<float>.Count; index < length; index++)
        {
            var others = Vector256.Create((double)first[index], second[index], third[index], fourth[index]);
            total += row[index] * others;
            pairTotal += pair[index] * others;
        }

        products = total;
        pairProducts = pairTotal;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Widen(Vector128<float> sums)
    {
        (Vector128<double> lower, Vector128<double> upper) = Vector128.Widen(sums);
        return Vector256.Create(lower, upper);
    }
}
