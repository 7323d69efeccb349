namespace Fathom.Numerics;

/// <summary>
/// Weights uniform over the matrices with orthonormal rows, or columns where there are more outputs than inputs (Haar measure): the
/// orthogonal factor of a Gaussian matrix, made unique by a positive diagonal of R (Mezzadri 2007, "How to generate random matrices from
/// the classical compact groups").
/// </summary>
internal static class OrthogonalWeights
{
    /// <summary>Draws a Gaussian matrix in row-major order and orthogonalises it.</summary>
    /// <param name="weights">Receives the weights, <c>[outputs, inputs]</c>.</param>
    /// <param name="outputs">Rows.</param>
    /// <param name="inputs">Columns.</param>
    /// <param name="gain">The length of the orthogonal vectors.</param>
    /// <param name="random">The source.</param>
    public static void Fill(Span<float> weights, int outputs, int inputs, float gain, RandomStream random)
    {
        // The shorter side counts the vectors: a tall matrix has orthonormal columns, a wide one rows.
        bool tall = outputs > inputs;
        var vectors = new double[Math.Min(outputs, inputs)][];
        for (int k = 0; k < vectors.Length; k++)
        {
            vectors[k] = new double[Math.Max(outputs, inputs)];
        }

        for (int output = 0; output < outputs; output++)
        {
            for (int input = 0; input < inputs; input++)
            {
                Element(vectors, tall, output, input) = random.NextGaussian();
            }
        }

        HouseholderFactorization.Orthonormalize(vectors);

        for (int output = 0; output < outputs; output++)
        {
            for (int input = 0; input < inputs; input++)
            {
                weights[output * inputs + input] = (float)(gain * Element(vectors, tall, output, input));
            }
        }
    }

    private static ref double Element(double[][] vectors, bool tall, int output, int input) =>
        ref tall ? ref vectors[input][output] : ref vectors[output][input];
}
