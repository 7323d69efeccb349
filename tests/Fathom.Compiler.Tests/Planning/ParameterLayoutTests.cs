namespace Fathom.Compiler.Tests.Planning;

public sealed class ParameterLayoutTests
{
    [Fact]
    public void Offset_IsDistinctAndInsideForEveryElement()
    {
        foreach (int outputs in (int[])[1, 3, 4, 5, 8, 9, 16, 17, 24, 25, 31, 32, 33, 36, 40, 63, 64, 65, 100])
        {
            foreach (int inputs in (int[])[1, 2, 7, 33])
            {
                var layout = new ParameterLayout(outputs, inputs);
                var seen = new HashSet<long>();
                for (int output = 0; output < outputs; output++)
                {
                    for (int input = 0; input < inputs; input++)
                    {
                        long offset = layout.Offset(output, input);
                        Assert.InRange(offset, 0, layout.Length - 1);
                        Assert.True(seen.Add(offset), $"{layout}: [{output}, {input}] shares offset {offset}.");
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(4, 4)]
    [InlineData(5, 8)]
    [InlineData(24, 24)]
    [InlineData(25, 32)]
    [InlineData(33, 36)]
    [InlineData(41, 48)]
    public void PaddedOutputs_AreWholeVectors(int outputs, int padded) => Assert.Equal(padded, new ParameterLayout(outputs, 1).PaddedOutputs);

    [Fact]
    public void OneInputsRow_LiesInOneRunPerPanel()
    {
        var layout = new ParameterLayout(40, 3);

        Assert.Equal(layout.Offset(0, 1) + 31, layout.Offset(31, 1));
        Assert.Equal(32 * 3, layout.Offset(32, 0));
        Assert.Equal(8, layout.Offset(32, 1) - layout.Offset(32, 0));
    }
}
