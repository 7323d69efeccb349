namespace Fathom.Tests.Numerics.Initialization;

public sealed class OrthogonalWeightsTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 7)]
    [InlineData(7, 1)]
    [InlineData(40, 40)]
    [InlineData(33, 70)]
    [InlineData(70, 33)]
    [InlineData(130, 129)]
    public void VectorsOfTheShorterSideAreOrthogonalAndAsLongAsTheGain(int units, int inputs)
    {
        const float gain = 1.5f;
        float[] weights = SingleLayerModel.Draw(Init.Orthogonal, units, inputs, gain);
        double At(int vector, int element) => units > inputs ? weights[element * inputs + vector] : weights[vector * inputs + element];

        int vectors = Math.Min(units, inputs);
        for (int first = 0; first < vectors; first++)
        {
            for (int second = 0; second <= first; second++)
            {
                double product = Enumerable.Range(0, Math.Max(units, inputs)).Sum(i => At(first, i) * At(second, i));

                // Weights of length 1.5 rounded to float: each product is off by less than 2 * 1.5^2 * 2^-24.
                Assert.Equal(first == second ? gain * gain : 0, product, 3e-7);
            }
        }
    }

    [Fact]
    public void SignsAreNotThoseOfTheReflections()
    {
        // Without Mezzadri's signs every reflection's diagonal element leans one way: E[Q_11] would be clearly negative. Under the Haar
        // measure an element has mean 0 and variance 1/n; 5 standard errors over 400 matrices.
        const int n = 4;
        const int matrices = 400;
        double sum = 0;
        for (ulong seed = 0; seed < matrices; seed++)
        {
            float[] weights = SingleLayerModel.Draw(Init.Orthogonal, n, n, seed: seed);
            for (int i = 0; i < n; i++)
            {
                sum += weights[i * n + i];
            }
        }

        Assert.Equal(0, sum / (n * matrices), 5 * Math.Sqrt(1.0 / n / (n * matrices)));
    }

    [Fact]
    public void TrianglesDiagonalIsPositive()
    {
        // Q is the factor of the very matrix that the stream gives: then R = Q^T A is upper triangular with a positive diagonal.
        const int n = 12;
        float[] weights = SingleLayerModel.Draw(Init.Orthogonal, n, n, seed: 9);
        var random = new Fathom.Numerics.RandomStream(9, Fathom.Numerics.StreamDomain.Weights);
        double[] gaussian = [.. Enumerable.Range(0, n * n).Select(_ => random.NextGaussian())];
        for (int row = 0; row < n; row++)
        {
            for (int column = 0; column <= row; column++)
            {
                // A square matrix is factored by its rows. Elements of A reach 3 and 12 of them are summed with weights rounded to float.
                double element = Enumerable.Range(0, n).Sum(i => weights[row * n + i] * gaussian[column * n + i]);
                if (column < row)
                {
                    Assert.Equal(0, element, 2e-6);
                }
                else
                {
                    Assert.True(element > 0.1, $"R[{row}, {row}] = {element}");
                }
            }
        }
    }
}
