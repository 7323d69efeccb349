using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fathom.CompilerServices;

/// <summary>Adds what an update summed up to a layer's moments.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class GradientMoments
{
    private const int StepsBetweenNorms = 100;

    /// <summary>Adds the sums to the moments and starts them again from zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Flush(ref GradientSums<Vector512<float>> sums, double* moments)
    {
        Add(
            moments,
            Vector512.Sum(sums.Gradients),
            Vector512.Sum(sums.GradientSquares),
            Vector512.Sum(sums.UpdateSquares),
            Vector512.Sum(sums.WeightSquares));
        sums = default;
    }

    /// <inheritdoc cref="Flush(ref GradientSums{Vector512{float}}, double*)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Flush(ref GradientSums<Vector256<float>> sums, double* moments)
    {
        Add(
            moments,
            Vector256.Sum(sums.Gradients),
            Vector256.Sum(sums.GradientSquares),
            Vector256.Sum(sums.UpdateSquares),
            Vector256.Sum(sums.WeightSquares));
        sums = default;
    }

    /// <inheritdoc cref="Flush(ref GradientSums{Vector512{float}}, double*)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Flush(ref GradientSums<Vector128<float>> sums, double* moments)
    {
        Add(
            moments,
            Vector128.Sum(sums.Gradients),
            Vector128.Sum(sums.GradientSquares),
            Vector128.Sum(sums.UpdateSquares),
            Vector128.Sum(sums.WeightSquares));
        sums = default;
    }

    /// <inheritdoc cref="Flush(ref GradientSums{Vector512{float}}, double*)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Flush(ref GradientSums<float> sums, double* moments)
    {
        Add(moments, sums.Gradients, sums.GradientSquares, sums.UpdateSquares, sums.WeightSquares);
        sums = default;
    }

    /// <summary>
    /// Adds the moments of a layer's weight gradient without forming it: with dC/dW = sum over rows b of delta_b x_b^T,
    /// the sum of its elements is sum_b (sum of x_b) (sum of delta_b) and the sum of their squares
    /// sum_b,c (x_b . x_c) (delta_b . delta_c), two Gram matrices of the minibatch. For plain SGD an update is the gradient times the
    /// learning rate.
    /// </summary>
    /// <param name="inputs">x, <c>[batch, inputPitch]</c>.</param>
    /// <param name="inputPitch">Floats from one row of x to the next.</param>
    /// <param name="inputLength">Inputs of a row.</param>
    /// <param name="deltas">dC/ds, <c>[batch, deltaPitch]</c>.</param>
    /// <param name="deltaPitch">Floats from one row of dC/ds to the next.</param>
    /// <param name="deltaLength">Units of a row.</param>
    /// <param name="batch">Rows, few enough to fit a register tile.</param>
    /// <param name="weights">The layer's weights before the update.</param>
    /// <param name="weightLength">Floats of them, padding included.</param>
    /// <param name="constants">The step's constants.</param>
    /// <param name="moments">The layer's moments.</param>
    public static void Add(
        float* inputs,
        int inputPitch,
        int inputLength,
        float* deltas,
        int deltaPitch,
        int deltaLength,
        int batch,
        float* weights,
        int weightLength,
        UpdateConstants* constants,
        double* moments)
    {
        double* inputProducts = stackalloc double[2 * batch * batch];
        double* deltaProducts = inputProducts + batch * batch;
        GramMatrix.Fill(inputs, inputPitch, inputLength, batch, inputProducts);
        GramMatrix.Fill(deltas, deltaPitch, deltaLength, batch, deltaProducts);
        double sum = 0;
        double squares = 0;
        for (int row = 0; row < batch; row++)
        {
            sum += RowSums.Sum(inputs + (long)row * inputPitch, inputLength) * RowSums.Sum(deltas + (long)row * deltaPitch, deltaLength);
            for (int other = 0; other < row; other++)
            {
                squares += 2 * inputProducts[row * batch + other] * deltaProducts[row * batch + other];
            }

            squares += inputProducts[row * batch + row] * deltaProducts[row * batch + row];
        }

        double rate = constants->NegativeRate;
        moments[(int)MomentSlot.WeightGradientSum] += sum;
        moments[(int)MomentSlot.WeightGradientSquares] += Math.Max(squares, 0);
        if (constants->WeightDecay == 0f)
        {
            moments[(int)MomentSlot.UpdateSquares] += rate * rate * Math.Max(squares, 0);
        }

        moments[(int)MomentSlot.WeightSquares] += WeightSquares(weights, weightLength, constants->Step, moments);
    }

    // A norm changes by a fraction of a per cent in a hundred steps, and a pass over the weights for it alone is a tenth of a step.
    private static double WeightSquares(float* weights, int length, long step, double* moments)
    {
        double age = step + 1 - moments[(int)MomentSlot.KnownWeightSquaresAt];
        bool known = moments[(int)MomentSlot.KnownWeightSquaresAt] > 0 && age is >= 0 and < StepsBetweenNorms;
        if (!known)
        {
            double squares;
            GramMatrix.Fill(weights, 0, length, batch: 1, &squares);
            moments[(int)MomentSlot.KnownWeightSquares] = squares;
            moments[(int)MomentSlot.KnownWeightSquaresAt] = step + 1;
        }

        return moments[(int)MomentSlot.KnownWeightSquares];
    }

    private static void Add(double* moments, float gradients, float gradientSquares, float updateSquares, float weightSquares)
    {
        moments[(int)MomentSlot.WeightGradientSum] += gradients;
        moments[(int)MomentSlot.WeightGradientSquares] += gradientSquares;
        moments[(int)MomentSlot.UpdateSquares] += updateSquares;
        moments[(int)MomentSlot.WeightSquares] += weightSquares;
    }
}
