using Fathom.CompilerServices;

namespace Fathom.Tests.CompilerServices;

/// <summary>Panels of transposed weights, against where the layout says each weight lies.</summary>
public sealed unsafe class PanelTranspositionTests
{
    private const float Untouched = -1;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 5)]
    [InlineData(4, 4)]
    [InlineData(5, 31)]
    [InlineData(9, 33)]
    [InlineData(33, 45)]
    [InlineData(45, 51)]
    [InlineData(256, 1024)]
    [InlineData(515, 301)]
    [InlineData(530, 70)]
    public void Every_weight_goes_where_its_input_is_a_column(int units, int inputs)
    {
        var layout = new ParameterLayout(units, inputs);
        float[] weights = new float[layout.Length];
        for (int unit = 0; unit < units; unit++)
        {
            for (int input = 0; input < inputs; input++)
            {
                weights[layout.Offset(unit, input)] = 1 + unit * inputs + input;
            }
        }

        foreach (int width in (int[])[4, 8, 16, 32])
        {
            for (int first = 0; first < inputs; first += width)
            {
                RequirePanel(layout, weights, first, width);
            }
        }
    }

    private static void RequirePanel(ParameterLayout layout, float[] weights, int first, int width)
    {
        float[] transposed = new float[layout.PaddedOutputs * width + 1];
        transposed[^1] = Untouched;
        fixed (float* from = weights)
        fixed (float* to = transposed)
        {
            PanelTransposition.Transpose(from, layout.Outputs, layout.Inputs, first, to, width);
        }

        for (int unit = 0; unit < layout.PaddedOutputs; unit++)
        {
            for (int column = 0; column < width; column++)
            {
                int input = first + column;
                bool isWeight = unit < layout.Outputs && input < layout.Inputs;
                float expected = isWeight ? 1 + unit * layout.Inputs + input : 0;
                if (transposed[unit * width + column] != expected)
                {
                    Assert.Fail(
                        $"{layout}, {width} inputs from {first}: "
                            + $"[{unit}, {column}] is {transposed[unit * width + column]} instead of {expected}.");
                }
            }
        }

        Assert.Equal(Untouched, transposed[^1]);
    }
}
