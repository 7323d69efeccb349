using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Fathom.CompilerServices;

/// <summary>Sums up a layer's activations and gradients for the statistics.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class UnitMoments
{
    /// <summary>
    /// The moments of activations, measured from the first so that the variance is not a difference of large sums, their range, and how
    /// many lie on the flat part of the activation function.
    /// </summary>
    /// <param name="outputs">y, <c>[rows, pitch]</c>.</param>
    /// <param name="rows">Rows.</param>
    /// <param name="units">Units of a row.</param>
    /// <param name="pitch">Floats from one row to the next.</param>
    /// <param name="below">A unit is saturated where its output is at most this; NaN for a function that has no flat part.</param>
    /// <param name="above">...or where its output is at least this.</param>
    /// <param name="moments">The layer's moments.</param>
    public static void AddActivations(float* outputs, int rows, int units, int pitch, float below, float above, double* moments) =>
        AddActivations<OutputItself>(outputs, outputs, rows, units, pitch, below, above, moments);

    /// <summary>The moments of GELU's activations; saturated is where |f'(s)| is at most <paramref name="below"/>.</summary>
    /// <inheritdoc cref="AddSoftplus"/>
    public static void AddGELU(float* sums, float* outputs, int rows, int units, int pitch, float below, double* moments) =>
        AddActivations<GELUSlope>(sums, outputs, rows, units, pitch, below, float.PositiveInfinity, moments);

    /// <summary>The moments of SiLU's activations; saturated is where |f'(s)| is at most <paramref name="below"/>.</summary>
    /// <inheritdoc cref="AddSoftplus"/>
    public static void AddSiLU(float* sums, float* outputs, int rows, int units, int pitch, float below, double* moments) =>
        AddActivations<SiLUSlope>(sums, outputs, rows, units, pitch, below, float.PositiveInfinity, moments);

    /// <summary>The moments of softplus's activations; saturated is where |f'(s)| is at most <paramref name="below"/>.</summary>
    /// <param name="sums">s, <c>[rows, pitch]</c>.</param>
    /// <param name="outputs">y, <c>[rows, pitch]</c>.</param>
    /// <param name="rows">Rows.</param>
    /// <param name="units">Units of a row.</param>
    /// <param name="pitch">Floats from one row to the next.</param>
    /// <param name="below">The largest |f'(s)| of a saturated unit.</param>
    /// <param name="moments">The layer's moments.</param>
    public static void AddSoftplus(float* sums, float* outputs, int rows, int units, int pitch, float below, double* moments) =>
        AddActivations<SoftplusSlope>(sums, outputs, rows, units, pitch, below, float.PositiveInfinity, moments);

    /// <summary>The moments of gradients with respect to pre-activations.</summary>
    /// <param name="deltas">dC/ds, <c>[rows, pitch]</c>.</param>
    /// <param name="rows">Rows.</param>
    /// <param name="units">Units of a row.</param>
    /// <param name="pitch">Floats from one row to the next.</param>
    /// <param name="moments">The layer's moments.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddGradients(float* deltas, int rows, int units, int pitch, double* moments)
    {
        int vectorised = Vectorised(units);
        for (int row = 0; row < rows; row++)
        {
            float* rowDeltas = deltas + (long)row * pitch;
            Vector<float> sums = Vector<float>.Zero;
            Vector<float> squares = Vector<float>.Zero;
            for (int unit = 0; unit < vectorised; unit += Vector<float>.Count)
            {
                Vector<float> delta = *(Vector<float>*)(rowDeltas + unit);
                sums += delta;
                squares += delta * delta;
            }

            float sum = Vector.Sum(sums);
            float square = Vector.Sum(squares);
            for (int unit = vectorised; unit < units; unit++)
            {
                sum += rowDeltas[unit];
                square += rowDeltas[unit] * rowDeltas[unit];
            }

            moments[(int)MomentSlot.GradientSum] += sum;
            moments[(int)MomentSlot.GradientSquares] += square;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddActivations<TSlope>(
        float* sums, float* outputs, int rows, int units, int pitch, float below, float above, double* moments)
        where TSlope : struct, IFlatnessMeasure
    {
        int vectorised = Vectorised(units);
        float pivot = outputs[0];
        Vector<float> pivots = new(pivot);
        Vector<float> belows = new(below);
        Vector<float> aboves = new(above);
        Vector<float> minima = pivots;
        Vector<float> maxima = pivots;
        float minimum = pivot;
        float maximum = pivot;
        for (int row = 0; row < rows; row++)
        {
            float* rowSums = sums + (long)row * pitch;
            float* rowOutputs = outputs + (long)row * pitch;
            Vector<float> deviations = Vector<float>.Zero;
            Vector<float> squares = Vector<float>.Zero;
            Vector<float> flat = Vector<float>.Zero;
            for (int unit = 0; unit < vectorised; unit += Vector<float>.Count)
            {
                Vector<float> output = *(Vector<float>*)(rowOutputs + unit);
                Vector<float> deviation = output - pivots;
                deviations += deviation;
                squares += deviation * deviation;
                minima = Vector.Min(minima, output);
                maxima = Vector.Max(maxima, output);
                Vector<float> measure = TSlope.Of(*(Vector<float>*)(rowSums + unit), output);
                Vector<int> isFlat = Vector.LessThanOrEqual(measure, belows) | Vector.GreaterThanOrEqual(measure, aboves);
                flat += Vector.AsVectorSingle(isFlat) & Vector<float>.One;
            }

            float sum = Vector.Sum(deviations);
            float square = Vector.Sum(squares);
            float saturated = Vector.Sum(flat);
            for (int unit = vectorised; unit < units; unit++)
            {
                float output = rowOutputs[unit];
                float deviation = output - pivot;
                sum += deviation;
                square += deviation * deviation;
                minimum = MathF.Min(minimum, output);
                maximum = MathF.Max(maximum, output);
                float measure = TSlope.Of(rowSums[unit], output);
                saturated += measure <= below || measure >= above ? 1f : 0f;
            }

            moments[(int)MomentSlot.ActivationSum] += sum;
            moments[(int)MomentSlot.ActivationSquares] += square;
            moments[(int)MomentSlot.ActivationSaturated] += saturated;
        }

        for (int lane = 0; lane < Vector<float>.Count; lane++)
        {
            minimum = MathF.Min(minimum, minima[lane]);
            maximum = MathF.Max(maximum, maxima[lane]);
        }

        moments[(int)MomentSlot.ActivationPivot] = pivot;
        moments[(int)MomentSlot.ActivationMinimum] = minimum;
        moments[(int)MomentSlot.ActivationMaximum] = maximum;
    }

    // Without registers of several floats a vector is an array to the JIT, and slower than its elements.
    private static int Vectorised(int units) => Vector.IsHardwareAccelerated ? units / Vector<float>.Count * Vector<float>.Count : 0;
}
