namespace Fathom.Tests.Statistics.Jacobians;

/// <summary>A matrix <c>[rows, columns]</c> as a linear map, written straight from the definition.</summary>
internal sealed class DenseMap(double[,] matrix) : ILinearMap
{
    public int Inputs => matrix.GetLength(1);

    public int Outputs => matrix.GetLength(0);

    public void Apply(ReadOnlySpan<float> x, Span<float> y)
    {
        for (int row = 0; row < Outputs; row++)
        {
            double sum = 0;
            for (int column = 0; column < Inputs; column++)
            {
                sum += matrix[row, column] * x[column];
            }

            y[row] = (float)sum;
        }
    }

    public void ApplyTransposed(ReadOnlySpan<float> y, Span<float> x)
    {
        for (int column = 0; column < Inputs; column++)
        {
            double sum = 0;
            for (int row = 0; row < Outputs; row++)
            {
                sum += matrix[row, column] * y[row];
            }

            x[column] = (float)sum;
        }
    }
}
