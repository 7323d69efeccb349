using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Fathom.CompilerServices;

/// <summary>
/// Turns the weights of some inputs into rows of inputs, one an output. An input gradient then is a forward pass with the gradients as its
/// inputs, without a sum across lanes, and one transposition serves the whole minibatch.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class PanelTransposition
{
    private const int Block = 4;

    /// <summary>transposed[output, input] = weights[output, first + input] for a run of inputs.</summary>
    /// <param name="weights">The layer's weights.</param>
    /// <param name="units">The layer's outputs.</param>
    /// <param name="inputs">The layer's inputs.</param>
    /// <param name="first">The first input of the run.</param>
    /// <param name="transposed">Rows of <paramref name="width"/> floats, one an output, padding included.</param>
    /// <param name="width">Floats of a row, a multiple of four; columns behind the layer's last input become zero.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Transpose(float* weights, int units, int inputs, int first, float* transposed, int width)
    {
        var layout = new ParameterLayout(units, inputs);
        int run = Math.Min(width, inputs - first);
        for (int output = 0; output < layout.PaddedOutputs; output += ParameterLayout.PanelWidth)
        {
            int panelWidth = Math.Min(ParameterLayout.PanelWidth, layout.PaddedOutputs - output);
            TransposePanel(weights + layout.Offset(output, first), panelWidth, run, transposed + output * width, width);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void TransposePanel(float* rows, int panelWidth, int inputs, float* transposed, int width)
    {
        int whole = inputs / Block * Block;
        for (int input = 0; input < whole; input += Block)
        {
            for (int output = 0; output < panelWidth; output += Block)
            {
                TransposeBlock(rows + input * panelWidth + output, panelWidth, transposed + output * width + input, width);
            }
        }

        for (int input = whole; input < width; input++)
        {
            for (int output = 0; output < panelWidth; output++)
            {
                transposed[output * width + input] = input < inputs ? rows[input * panelWidth + output] : 0;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void TransposeBlock(float* from, int fromPitch, float* to, int toPitch)
    {
        Vector128<float> first = *(Vector128<float>*)from;
        Vector128<float> second = *(Vector128<float>*)(from + fromPitch);
        Vector128<float> third = *(Vector128<float>*)(from + 2 * fromPitch);
        Vector128<float> fourth = *(Vector128<float>*)(from + 3 * fromPitch);
        Vector128<float> firstThirdLow = Low(first, third);
        Vector128<float> firstThirdHigh = High(first, third);
        Vector128<float> secondFourthLow = Low(second, fourth);
        Vector128<float> secondFourthHigh = High(second, fourth);
        *(Vector128<float>*)to = Low(firstThirdLow, secondFourthLow);
        *(Vector128<float>*)(to + toPitch) = High(firstThirdLow, secondFourthLow);
        *(Vector128<float>*)(to + 2 * toPitch) = Low(firstThirdHigh, secondFourthHigh);
        *(Vector128<float>*)(to + 3 * toPitch) = High(firstThirdHigh, secondFourthHigh);
    }

    // (a0, b0, a1, b1)
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> Low(Vector128<float> left, Vector128<float> right) =>
        Sse.IsSupported ? Sse.UnpackLow(left, right)
        : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.ZipLow(left, right)
        : Vector128.Create(left[0], right[0], left[1], right[1]);

    // (a2, b2, a3, b3)
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<float> High(Vector128<float> left, Vector128<float> right) =>
        Sse.IsSupported ? Sse.UnpackHigh(left, right)
        : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.ZipHigh(left, right)
        : Vector128.Create(left[2], right[2], left[3], right[3]);
}
