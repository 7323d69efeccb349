using Fathom.Numerics;

namespace Fathom;

/// <summary>
/// Lanczos' process: an orthonormal basis of the space of v, A v, A^2 v, ..., in which A is tridiagonal (Golub and Van Loan, "Matrix
/// Computations", section 10.1). Every vector is made orthogonal to all before it: without that the process forgets.
/// </summary>
internal sealed class LanczosProcess
{
    // Relative to A: below, the space is exhausted and what is left is rounding, of single precision.
    private const double Exhausted = 1e-6;

    private readonly GramMap _square;
    private readonly double[][] _basis;
    private readonly double[] _next;

    /// <param name="square">A.</param>
    /// <param name="steps">Vectors of the basis.</param>
    public LanczosProcess(GramMap square, int steps)
    {
        _square = square;
        _basis = new double[Math.Min(steps, square.Size)][];
        for (int step = 0; step < _basis.Length; step++)
        {
            _basis[step] = new double[square.Size];
        }

        _next = new double[square.Size];
    }

    /// <summary>
    /// The tridiagonal matrix from a start that is not zero; smaller than the steps asked for where the space is exhausted.
    /// </summary>
    public double[,] Run(ReadOnlySpan<double> start)
    {
        var diagonal = new List<double>();
        var beside = new List<double>();
        start.CopyTo(_basis[0]);
        VectorKernels.Scale(_basis[0], 1 / Math.Sqrt(VectorKernels.Dot(start, start)));
        for (int step = 0; step < _basis.Length; step++)
        {
            _square.Apply(_basis[step], _next);
            diagonal.Add(VectorKernels.Dot(_next, _basis[step]));
            for (int earlier = step; earlier >= 0; earlier--)
            {
                VectorKernels.AddScaled(_next, -VectorKernels.Dot(_next, _basis[earlier]), _basis[earlier]);
            }

            double length = Math.Sqrt(VectorKernels.Dot(_next, _next));
            if (step + 1 == _basis.Length || !(length > Exhausted * Math.Abs(diagonal[0])))
            {
                break;
            }

            beside.Add(length);
            _next.CopyTo(_basis[step + 1], 0);
            VectorKernels.Scale(_basis[step + 1], 1 / length);
        }

        return Tridiagonal(diagonal, beside);
    }

    private static double[,] Tridiagonal(List<double> diagonal, List<double> beside)
    {
        var matrix = new double[diagonal.Count, diagonal.Count];
        for (int step = 0; step < diagonal.Count; step++)
        {
            matrix[step, step] = diagonal[step];
            if (step > 0)
            {
                matrix[step, step - 1] = beside[step - 1];
                matrix[step - 1, step] = beside[step - 1];
            }
        }

        return matrix;
    }
}
