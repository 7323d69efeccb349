namespace Fathom;

/// <summary>Sums over eigenvalues of A = J J^T, whose roots are the singular values of J.</summary>
internal sealed class SpectrumSums
{
    private double _weight;
    private double _roots;
    private double _values;
    private double _largest;

    /// <summary>What the sums say.</summary>
    public SingularValues SingularValues => new(_roots / _weight, Math.Sqrt(_values / _weight), Math.Sqrt(_largest));

    /// <summary>Adds all eigenvalues of a matrix, each counting alike.</summary>
    public void AddAll(double[,] matrix)
    {
        Diagonalize(matrix);
        for (int index = 0; index < matrix.GetLength(0); index++)
        {
            Add(matrix[index, index], 1);
        }
    }

    /// <summary>
    /// Adds the eigenvalues of a Lanczos process's tridiagonal matrix, each with the weight of Gauss's quadrature, the square of its
    /// eigenvector's first component (Golub and Welsch 1969).
    /// </summary>
    public void AddQuadrature(double[,] matrix)
    {
        double[] firstRow = Diagonalize(matrix);
        for (int index = 0; index < firstRow.Length; index++)
        {
            Add(matrix[index, index], firstRow[index] * firstRow[index]);
        }
    }

    private static double[] Diagonalize(double[,] matrix)
    {
        var firstRow = new double[matrix.GetLength(0)];
        SymmetricEigenvalues.Diagonalize(matrix, firstRow);
        return firstRow;
    }

    // A has no negative eigenvalue: one is rounding. NaN stays NaN.
    private void Add(double eigenvalue, double weight)
    {
        double value = eigenvalue < 0 ? 0 : eigenvalue;
        _weight += weight;
        _roots += weight * Math.Sqrt(value);
        _values += weight * value;
        _largest = Math.Max(_largest, value);
    }
}
