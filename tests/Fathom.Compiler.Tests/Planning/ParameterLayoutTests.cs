namespace Fathom.Compiler.Tests.Planning;

public sealed class ParameterLayoutTests
{
    [Fact]
    public void Offset_IsDistinctAndInsideForEveryElement()
    {
        foreach (int outputs in (int[])[1, 3, 4, 5, 8, 9, 16, 17, 24, 25, 31, 32, 33, 36, 40, 63, 64, 65, 100, 256, 300])
        {
            foreach (int inputs in (int[])[1, 2, 7, 32, 33])
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
    [InlineData(17, 32)]
    [InlineData(25, 32)]
    [InlineData(33, 48)]
    [InlineData(41, 48)]
    public void PaddedOutputs_AreWholeVectors(int outputs, int padded) =>
        Assert.Equal(padded, new ParameterLayout(outputs, 1).PaddedOutputs);

    // By itself as narrow as whole vectors of one kind allow; behind full panels as wide as the widest vector; behind sixteen of them,
    // where it is a small part of the whole, as wide as they are.
    [Theory]
    [InlineData(3, 4)]
    [InlineData(8, 8)]
    [InlineData(9, 16)]
    [InlineData(17, 32)]
    [InlineData(32, 0)]
    [InlineData(33, 16)]
    [InlineData(48, 16)]
    [InlineData(49, 32)]
    [InlineData(64, 0)]
    [InlineData(481, 16)]
    [InlineData(511, 32)]
    [InlineData(512, 0)]
    [InlineData(513, 32)]
    [InlineData(1000, 32)]
    public void LastPanel_IsAsWideAsWhatLiesBeforeItAsks(int outputs, int width)
    {
        var layout = new ParameterLayout(outputs, 7);

        Assert.Equal(width, layout.TailWidth);
        Assert.Equal(layout.FullPanelOutputs + width, layout.PaddedOutputs);
        Assert.Equal(layout.FullPanelOutputs / 32 * layout.PanelPitch + width * 7, layout.Length);
    }

    [Fact]
    public void OneInputsRow_LiesInOneRunPerPanel()
    {
        var layout = new ParameterLayout(40, 3);

        Assert.Equal(layout.Offset(0, 1) + 31, layout.Offset(31, 1));
        Assert.Equal(32 * 3, layout.Offset(32, 0));
        Assert.Equal(16, layout.Offset(32, 1) - layout.Offset(32, 0));
    }

    [Theory]
    [InlineData(256, 1024, 1026 * 32)]
    [InlineData(256, 1000, 1000 * 32)]
    [InlineData(64, 1024, 1024 * 32)]
    [InlineData(256, 32, 34 * 32)]
    [InlineData(256, 33, 33 * 32)]
    [InlineData(255, 1024, 1024 * 32)]
    [InlineData(1000, 64, 66 * 32)]
    public void Panels_AreNoWholePagesApartWhereThereAreMany(int outputs, int inputs, int pitch) =>
        Assert.Equal(pitch, new ParameterLayout(outputs, inputs).PanelPitch);
}
