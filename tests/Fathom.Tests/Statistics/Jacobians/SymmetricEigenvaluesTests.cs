namespace Fathom.Tests.Statistics.Jacobians;

public class SymmetricEigenvaluesTests
{
    [Fact]
    public void The_second_difference_matrix_has_its_cosines()
    {
        // 2 on the diagonal, -1 beside it: eigenvalues 2 - 2 cos(k pi / (n + 1)), eigenvectors sqrt(2/(n+1)) sin(j k pi / (n + 1)).
        const int Size = 12;
        var matrix = new double[Size, Size];
        for (int row = 0; row < Size; row++)
        {
            matrix[row, row] = 2;
            if (row > 0)
            {
                matrix[row, row - 1] = -1;
                matrix[row - 1, row] = -1;
            }
        }

        var firstRow = new double[Size];
        SymmetricEigenvalues.Diagonalize(matrix, firstRow);

        int[] order = [.. Enumerable.Range(0, Size).OrderBy(index => matrix[index, index])];
        for (int k = 1; k <= Size; k++)
        {
            double angle = k * Math.PI / (Size + 1);
            Assert.Equal(2 - 2 * Math.Cos(angle), matrix[order[k - 1], order[k - 1]], 12);
            Assert.Equal(Math.Sqrt(2.0 / (Size + 1)) * Math.Sin(angle), Math.Abs(firstRow[order[k - 1]]), 12);
        }
    }
}
