namespace Fathom.Tests.Propagation;

/// <summary>Singular values by one-sided Jacobi rotations (Hestenes 1958): rows are rotated in pairs until all are orthogonal.</summary>
internal static class JacobiSingularValues
{
    /// <summary>The min(rows, columns) largest.</summary>
    public static double[] Of(double[][] matrix)
    {
        double[][] rows = matrix.Length <= matrix[0].Length ? matrix : Transposed(matrix);
        bool isDone = false;
        while (!isDone)
        {
            isDone = true;
            for (int first = 0; first < rows.Length; first++)
            {
                for (int second = first + 1; second < rows.Length; second++)
                {
                    isDone &= !Rotate(rows[first], rows[second]);
                }
            }
        }

        return [.. rows.Select(static row => Math.Sqrt(row.Sum(static value => value * value)))];
    }

    private static bool Rotate(double[] left, double[] right)
    {
        double product = 0;
        double leftSquare = 0;
        double rightSquare = 0;
        for (int index = 0; index < left.Length; index++)
        {
            product += left[index] * right[index];
            leftSquare += left[index] * left[index];
            rightSquare += right[index] * right[index];
        }

        // Rows that rotations have left nothing but rounding errors of are zero, and would never become orthogonal.
        if (Math.Abs(product) <= 1e-9 * Math.Sqrt(leftSquare * rightSquare) || Math.Min(leftSquare, rightSquare) < 1e-24)
        {
            return false;
        }

        double zeta = (rightSquare - leftSquare) / (2 * product);
        double tangent = (zeta < 0 ? -1 : 1) / (Math.Abs(zeta) + Math.Sqrt(1 + zeta * zeta));
        double cosine = 1 / Math.Sqrt(1 + tangent * tangent);
        double sine = cosine * tangent;
        for (int index = 0; index < left.Length; index++)
        {
            double before = left[index];
            left[index] = cosine * before - sine * right[index];
            right[index] = sine * before + cosine * right[index];
        }

        return true;
    }

    private static double[][] Transposed(double[][] matrix) =>
        [.. Enumerable.Range(0, matrix[0].Length).Select(column => matrix.Select(row => row[column]).ToArray())];
}
