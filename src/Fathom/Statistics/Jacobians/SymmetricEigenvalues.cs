namespace Fathom;

/// <summary>
/// Eigenvalues of a small symmetric matrix by Jacobi's rotations in cyclic order (Golub and Van Loan, "Matrix Computations", section 8.5),
/// and the first row of the matrix of eigenvectors, the weights of Gauss's quadrature.
/// </summary>
internal static class SymmetricEigenvalues
{
    // Convergence is quadratic: ten sweeps are more than any matrix of double precision was ever seen to need.
    private const int MostSweeps = 30;

    /// <summary>Replaces the diagonal of a matrix by its eigenvalues, in no order.</summary>
    /// <param name="matrix"><c>[n, n]</c>, symmetric, finite; its other elements are lost.</param>
    /// <param name="firstRow">Receives the first component of each eigenvector of length 1.</param>
    public static void Diagonalize(double[,] matrix, Span<double> firstRow)
    {
        int n = matrix.GetLength(0);
        firstRow.Clear();
        firstRow[0] = 1;
        for (int sweep = 0; sweep < MostSweeps && !IsDiagonal(matrix); sweep++)
        {
            for (int row = 0; row < n; row++)
            {
                for (int column = row + 1; column < n; column++)
                {
                    Rotate(matrix, row, column, firstRow);
                }
            }
        }
    }

    private static bool IsDiagonal(double[,] matrix)
    {
        int n = matrix.GetLength(0);
        double diagonal = 0;
        double rest = 0;
        for (int row = 0; row < n; row++)
        {
            diagonal += matrix[row, row] * matrix[row, row];
            for (int column = row + 1; column < n; column++)
            {
                rest += matrix[row, column] * matrix[row, column];
            }
        }

        return rest <= 1e-30 * diagonal;
    }

    // Makes the element [p, q] zero: t = tan of the angle, the smaller root of t^2 + 2 t theta - 1 = 0.
    private static void Rotate(double[,] matrix, int p, int q, Span<double> firstRow)
    {
        if (matrix[p, q] == 0)
        {
            return;
        }

        double theta = (matrix[q, q] - matrix[p, p]) / (2 * matrix[p, q]);
        double tangent = (theta < 0 ? -1 : 1) / (Math.Abs(theta) + Math.Sqrt(theta * theta + 1));
        double cosine = 1 / Math.Sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        int n = matrix.GetLength(0);
        for (int index = 0; index < n; index++)
        {
            (matrix[index, p], matrix[index, q]) = Turn(matrix[index, p], matrix[index, q], cosine, sine);
        }

        for (int index = 0; index < n; index++)
        {
            (matrix[p, index], matrix[q, index]) = Turn(matrix[p, index], matrix[q, index], cosine, sine);
        }

        (firstRow[p], firstRow[q]) = Turn(firstRow[p], firstRow[q], cosine, sine);
    }

    private static (double P, double Q) Turn(double p, double q, double cosine, double sine) =>
        (cosine * p - sine * q, sine * p + cosine * q);
}
