namespace Fathom.Numerics;

/// <summary>
/// A = Q R by Householder reflections (Golub and Van Loan, "Matrix Computations", algorithms 5.1.1 and 5.2.1), in double precision. Columns
/// are separate arrays: a reflection reads one after the other, each of which stays in the L1 cache between its product and its update.
/// </summary>
internal static class HouseholderFactorization
{
    /// <summary>Replaces the columns of A by those of Q, with the signs that make the diagonal of R positive.</summary>
    /// <param name="columns">Linearly independent columns of equal length, no more of them than that length.</param>
    public static void Orthonormalize(double[][] columns)
    {
        var factors = new double[columns.Length];
        var signs = new double[columns.Length];
        for (int k = 0; k < columns.Length; k++)
        {
            (factors[k], signs[k]) = MakeReflection(columns[k].AsSpan(k));
            Reflect(columns, k, factors[k]);
        }

        // Q = H_0 H_1 ... applied to the unit vectors, from the last reflection to the first: column k is still a unit vector until H_k.
        for (int k = columns.Length - 1; k >= 0; k--)
        {
            Reflect(columns, k, factors[k]);
            ReflectUnitVector(columns[k], k, factors[k]);
        }

        for (int k = 0; k < columns.Length; k++)
        {
            VectorKernels.Scale(columns[k], signs[k]);
        }
    }

    // Replaces x by the v of H = I - factor v v^T that maps x to a multiple of the unit vector, adding to its first element what has the
    // same sign, so that nothing cancels. The diagonal of R is that multiple.
    private static (double Factor, double DiagonalSign) MakeReflection(Span<double> x)
    {
        double norm = Math.Sqrt(VectorKernels.Dot(x, x));
        if (norm == 0)
        {
            return (0, 1);
        }

        double signedNorm = x[0] < 0 ? -norm : norm;
        x[0] += signedNorm;
        return (1 / (signedNorm * x[0]), -Math.Sign(signedNorm));
    }

    private static void Reflect(double[][] columns, int k, double factor)
    {
        var v = columns[k].AsSpan(k);
        for (int j = k + 1; j < columns.Length; j++)
        {
            var column = columns[j].AsSpan(k);
            VectorKernels.AddScaled(column, -factor * VectorKernels.Dot(v, column), v);
        }
    }

    private static void ReflectUnitVector(double[] column, int k, double factor)
    {
        var v = column.AsSpan(k);
        VectorKernels.Scale(v, -factor * v[0]);
        v[0] += 1;
        column.AsSpan(0, k).Clear();
    }
}
