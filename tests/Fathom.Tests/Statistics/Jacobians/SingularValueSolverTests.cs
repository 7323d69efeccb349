using Fathom.Numerics;

namespace Fathom.Tests.Statistics.Jacobians;

public class SingularValueSolverTests
{
    [Theory]
    [InlineData(3, 3)]
    [InlineData(3, 5)]
    [InlineData(5, 3)]
    [InlineData(64, 100)]
    [InlineData(300, 65)]
    [InlineData(80, 120)]
    public void A_diagonal_matrix_has_its_diagonal(int rows, int columns)
    {
        // 1, 2, 3, 1, 2, 3, ...: three eigenvalues, which Lanczos finds exactly and signs weigh alike in the mean.
        var matrix = new double[rows, columns];
        int size = Math.Min(rows, columns);
        for (int index = 0; index < size; index++)
        {
            matrix[index, index] = 1 + index % 3;
        }

        SingularValues values = SingularValueSolver.Solve(new DenseMap(matrix));

        // Single precision in the map. Every component of a vector of signs has the same square, so here the quadrature is exact.
        double[] diagonal = [.. Enumerable.Range(0, size).Select(index => 1.0 + index % 3)];
        Assert.Equal(diagonal.Average(), values.Mean, 5);
        Assert.Equal(Math.Sqrt(diagonal.Average(value => value * value)), values.RootMeanSquare, 5);
        Assert.Equal(3, values.Largest, 5);
    }

    [Fact]
    public void Independent_weights_give_the_quarter_circle_law()
    {
        // n by n, variance 1/n: mean 8/(3 pi), root mean square 1, largest 2. The mean's standard error is 1.3 % sqrt(1000/400) = 2.1 %;
        // the matrix's own deviations are of the order 1/n. 24 steps reach the largest to a few per cent.
        double[,] matrix = Gaussian(400, 400);

        SingularValues values = SingularValueSolver.Solve(new DenseMap(matrix));

        Assert.InRange(values.Mean / (8 / (3 * Math.PI)), 0.94, 1.06);
        Assert.InRange(values.RootMeanSquare, 0.94, 1.06);
        Assert.InRange(values.Largest, 1.9, 2.1);
    }

    [Fact]
    public void The_estimate_agrees_with_the_exact_values_of_the_same_matrix()
    {
        double[,] matrix = Gaussian(120, 90);
        double[] exact = ExactSingularValues(matrix);

        SingularValues values = SingularValueSolver.Solve(new DenseMap(matrix));

        // Standard errors of sqrt(2 / (90 * 16)) = 3.7 % of the root mean square; three of them.
        Assert.InRange(values.Mean / exact.Average(), 0.89, 1.11);
        Assert.InRange(values.RootMeanSquare / Math.Sqrt(exact.Average(value => value * value)), 0.89, 1.11);
        Assert.InRange(values.Largest / exact.Max(), 0.98, 1.0001);
    }

    [Fact]
    public void Zero_and_what_is_not_finite_end_without_a_crash()
    {
        Assert.Equal(0, SingularValueSolver.Solve(new DenseMap(new double[100, 100])).Largest);
        Assert.Equal(0, SingularValueSolver.Solve(new DenseMap(new double[4, 4])).Mean);

        var matrix = Gaussian(100, 100);
        matrix[3, 4] = double.NaN;
        Assert.Equal(double.NaN, SingularValueSolver.Solve(new DenseMap(matrix)).Mean);
        Assert.Equal(double.NaN, SingularValueSolver.Solve(new DenseMap(new[,] { { double.NaN, 1 }, { 2, 3 } })).Mean);
    }

    // By Jacobi's method on the whole of A^T A, whatever its size.
    private static double[] ExactSingularValues(double[,] matrix)
    {
        int size = matrix.GetLength(1);
        var square = new double[size, size];
        for (int row = 0; row < size; row++)
        {
            for (int column = 0; column < size; column++)
            {
                for (int index = 0; index < matrix.GetLength(0); index++)
                {
                    square[row, column] += matrix[index, row] * matrix[index, column];
                }
            }
        }

        SymmetricEigenvalues.Diagonalize(square, new double[size]);
        return [.. Enumerable.Range(0, size).Select(index => Math.Sqrt(square[index, index]))];
    }

    private static double[,] Gaussian(int rows, int columns)
    {
        var random = new RandomStream(seed: 5, StreamDomain.General);
        var matrix = new double[rows, columns];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                matrix[row, column] = random.NextGaussian() / Math.Sqrt(columns);
            }
        }

        return matrix;
    }
}
