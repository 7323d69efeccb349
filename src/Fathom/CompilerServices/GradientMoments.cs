using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fathom.CompilerServices;

/// <summary>Adds what a step knows of weight gradients and updates to the layers' moments.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class GradientMoments
{
    private const int StepsBetweenNorms = 100;

    /// <summary>
    /// Adds what updates summed up to the moments of their layers, block by block in double, and starts the sums again from zero. Single
    /// precision runs down the weights of a block of inputs only.
    /// </summary>
    /// <param name="sums">The sums, <c>[layers, count]</c>.</param>
    /// <param name="layers">Layers.</param>
    /// <param name="count">Sums of a layer; those that nothing was added to are zero.</param>
    /// <param name="moments">The moments of the first layer, the others' behind.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Take(GradientSums* sums, int layers, int count, double* moments)
    {
        for (int layer = 0; layer < layers; layer++, moments += (int)MomentSlot.Count)
        {
            for (int index = 0; index < count; index++, sums++)
            {
                moments[(int)MomentSlot.WeightGradientSum] += Sum(sums->Gradients);
                moments[(int)MomentSlot.WeightGradientSquares] += Sum(sums->GradientSquares);
                moments[(int)MomentSlot.UpdateSquares] += Sum(sums->UpdateSquares);
                moments[(int)MomentSlot.WeightSquares] += Sum(sums->WeightSquares);
                *sums = default;
            }
        }
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

    private static double Sum(float* lanes)
    {
        Vector256<double> sum = Vector256<double>.Zero;
        for (int lane = 0; lane < GradientSumsLayout.Lanes; lane += Vector256<float>.Count)
        {
            (Vector256<double> lower, Vector256<double> upper) = Vector256.Widen(*(Vector256<float>*)(lanes + lane));
            sum += lower + upper;
        }

        return Vector256.Sum(sum);
    }
}
