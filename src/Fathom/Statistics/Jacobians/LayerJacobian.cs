using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Fathom.CompilerServices;

namespace Fathom;

/// <summary>
/// A layer's Jacobian at one example, dy/dx = diag(f'(s)) W, straight from the panels of weights in the arena (see
/// <see cref="ParameterLayout"/>).
/// </summary>
internal sealed unsafe class LayerJacobian : ILinearMap
{
    private const int Lanes = 8;

    private readonly Arena _arena;
    private readonly int _weights;
    private readonly ParameterLayout _layout;
    private readonly float[] _slopes;
    private readonly float[] _scaled;

    /// <param name="arena">The model's memory.</param>
    /// <param name="weights">Where the layer's weights lie in it.</param>
    /// <param name="layout">How they lie there.</param>
    public LayerJacobian(Arena arena, int weights, ParameterLayout layout)
    {
        _arena = arena;
        _weights = weights;
        _layout = layout;
        _slopes = new float[layout.PaddedOutputs];
        _scaled = new float[layout.PaddedOutputs];
    }

    public int Inputs => _layout.Inputs;

    public int Outputs => _layout.Outputs;

    /// <summary>f'(s) of every unit, to be filled in; padding lanes are zero.</summary>
    public Span<float> Slopes => _slopes.AsSpan(0, Outputs);

    public void Apply(ReadOnlySpan<float> x, Span<float> y)
    {
        fixed (float* sums = _scaled, from = x)
        {
            for (int first = 0; first < _layout.PaddedOutputs; first += ParameterLayout.PanelWidth)
            {
                MultiplyPanel(PanelWeights(first), Width(first), from, sums + first);
            }
        }

        for (int unit = 0; unit < Outputs; unit++)
        {
            y[unit] = _slopes[unit] * _scaled[unit];
        }

        GC.KeepAlive(_arena);
    }

    public void ApplyTransposed(ReadOnlySpan<float> y, Span<float> x)
    {
        for (int unit = 0; unit < Outputs; unit++)
        {
            _scaled[unit] = _slopes[unit] * y[unit];
        }

        _scaled.AsSpan(Outputs).Clear();
        x.Clear();
        fixed (float* factors = _scaled, to = x)
        {
            for (int first = 0; first < _layout.PaddedOutputs; first += ParameterLayout.PanelWidth)
            {
                MultiplyTransposedPanel(PanelWeights(first), Width(first), factors + first, to);
            }
        }

        GC.KeepAlive(_arena);
    }

    private float* PanelWeights(int firstOutput) =>
        _arena.Pointer + _weights + (long)(firstOutput / ParameterLayout.PanelWidth) * _layout.PanelPitch;

    private int Width(int firstOutput) => firstOutput < _layout.FullPanelOutputs ? ParameterLayout.PanelWidth : _layout.TailWidth;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MultiplyPanel(float* weights, int width, float* x, float* sums)
    {
        if (width != ParameterLayout.PanelWidth)
        {
            new Span<float>(sums, width).Clear();
            for (int input = 0; input < Inputs; input++)
            {
                for (int lane = 0; lane < width; lane++)
                {
                    sums[lane] += weights[(long)input * width + lane] * x[input];
                }
            }

            return;
        }

        Vector256<float> sum0 = Vector256<float>.Zero;
        Vector256<float> sum1 = Vector256<float>.Zero;
        Vector256<float> sum2 = Vector256<float>.Zero;
        Vector256<float> sum3 = Vector256<float>.Zero;
        for (int input = 0; input < Inputs; input++, weights += ParameterLayout.PanelWidth)
        {
            Vector256<float> factor = Vector256.Create(x[input]);
            sum0 = Vector256.MultiplyAddEstimate(*(Vector256<float>*)weights, factor, sum0);
            sum1 = Vector256.MultiplyAddEstimate(*(Vector256<float>*)(weights + Lanes), factor, sum1);
            sum2 = Vector256.MultiplyAddEstimate(*(Vector256<float>*)(weights + 2 * Lanes), factor, sum2);
            sum3 = Vector256.MultiplyAddEstimate(*(Vector256<float>*)(weights + 3 * Lanes), factor, sum3);
        }

        *(Vector256<float>*)sums = sum0;
        *(Vector256<float>*)(sums + Lanes) = sum1;
        *(Vector256<float>*)(sums + 2 * Lanes) = sum2;
        *(Vector256<float>*)(sums + 3 * Lanes) = sum3;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MultiplyTransposedPanel(float* weights, int width, float* factors, float* x)
    {
        if (width != ParameterLayout.PanelWidth)
        {
            for (int input = 0; input < Inputs; input++)
            {
                for (int lane = 0; lane < width; lane++)
                {
                    x[input] += weights[(long)input * width + lane] * factors[lane];
                }
            }

            return;
        }

        Vector256<float> factor0 = *(Vector256<float>*)factors;
        Vector256<float> factor1 = *(Vector256<float>*)(factors + Lanes);
        Vector256<float> factor2 = *(Vector256<float>*)(factors + 2 * Lanes);
        Vector256<float> factor3 = *(Vector256<float>*)(factors + 3 * Lanes);
        for (int input = 0; input < Inputs; input++, weights += ParameterLayout.PanelWidth)
        {
            Vector256<float> products = *(Vector256<float>*)weights * factor0;
            Vector256<float> others = *(Vector256<float>*)(weights + Lanes) * factor1;
            products = Vector256.MultiplyAddEstimate(*(Vector256<float>*)(weights + 2 * Lanes), factor2, products);
            others = Vector256.MultiplyAddEstimate(*(Vector256<float>*)(weights + 3 * Lanes), factor3, others);
            x[input] += Vector256.Sum(products + others);
        }
    }
}
