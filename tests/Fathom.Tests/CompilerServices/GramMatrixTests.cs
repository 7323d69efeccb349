using Fathom.CompilerServices;
using Fathom.Tests.Models;

namespace Fathom.Tests.CompilerServices;

/// <summary>Products of a minibatch's rows with one another, against adding up in double.</summary>
public sealed unsafe class GramMatrixTests
{
    private const double Untouched = -7;

    // A run adds 32 products lane by lane in single precision, fused or with a rounding of the product, then the eight lanes by halves, 3
    // additions; the rest is in double. 32 + 1 + 3 roundings of 2^-24 of the sum of magnitudes at most.
    private const double Roundings = 36;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 7)]
    [InlineData(3, 8)]
    [InlineData(4, 33)]
    [InlineData(5, 256)]
    [InlineData(10, 263)]
    [InlineData(13, 1000)]
    public void Products_of_rows_are_those_added_up_in_double(int batch, int length)
    {
        int pitch = length + 5;
        float[] values = Examples.Values(batch * pitch, seed: 3);
        double[] gram = Enumerable.Repeat(Untouched, batch * batch).ToArray();
        fixed (float* rows = values)
        fixed (double* products = gram)
        {
            GramMatrix.Fill(rows, pitch, length, batch, products);
        }

        for (int row = 0; row < batch; row++)
        {
            for (int other = 0; other < batch; other++)
            {
                if (other > row)
                {
                    Assert.Equal(Untouched, gram[row * batch + other]);
                    continue;
                }

                double product = 0;
                double magnitudes = 0;
                for (int index = 0; index < length; index++)
                {
                    double term = (double)values[row * pitch + index] * values[other * pitch + index];
                    product += term;
                    magnitudes += Math.Abs(term);
                }

                double bound = Roundings * Math.ScaleB(1, -24) * magnitudes;
                Assert.InRange(gram[row * batch + other], product - bound, product + bound);
            }
        }
    }
}
