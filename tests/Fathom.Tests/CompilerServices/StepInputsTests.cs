using Fathom.CompilerServices;
using Fathom.Tests.Models;
using Fathom.Threading;

namespace Fathom.Tests.CompilerServices;

/// <summary>The learning rate folded into inputs: one rounding a value, whoever's it is.</summary>
public sealed unsafe class StepInputsTests
{
    private const float Scale = -0.37f;
    private const float Untouched = 7;

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(31)]
    [InlineData(1000)]
    public void Every_value_is_scaled_and_none_behind_them(int count)
    {
        float[] inputs = Examples.Values(count, seed: 1);
        float[] scaled = Enumerable.Repeat(Untouched, count + 1).ToArray();
        fixed (float* from = inputs)
        fixed (float* to = scaled)
        {
            StepInputs.Scale(from, to, count, Scale);
        }

        Assert.Equal([.. inputs.Select(static value => value * Scale), Untouched], scaled);
    }

    // Each member writes the columns that it owns, all together every column and nothing else.
    [Theory]
    [InlineData(1, 20)]
    [InlineData(2, 20)]
    [InlineData(2, 300)]
    [InlineData(3, 256)]
    [InlineData(7, 300)]
    [InlineData(16, 33)]
    public void Members_scale_every_column_once(int members, int columns)
    {
        const int rows = 3;
        int pitch = columns + 12;
        float[] inputs = Examples.Values(rows * pitch, seed: 2);
        int[] writers = new int[rows * pitch];
        for (int member = 0; member < members; member++)
        {
            float[] scaled = Enumerable.Repeat(Untouched, rows * pitch).ToArray();
            fixed (float* from = inputs)
            fixed (float* to = scaled)
            {
                StepInputs.Scale(from, to, rows, pitch, columns, Scale, new TeamMember(barrier: null, member, members));
            }

            for (int index = 0; index < scaled.Length; index++)
            {
                Assert.Contains(scaled[index], (float[])[Untouched, inputs[index] * Scale]);
                writers[index] += scaled[index] == Untouched ? 0 : 1;
            }
        }

        Assert.All(
            writers.Select((count, index) => (count, column: index % pitch)),
            item => Assert.Equal(item.column < columns ? 1 : 0, item.count));
    }
}
