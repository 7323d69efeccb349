using Fathom.Numerics;

namespace Fathom;

/// <summary>
/// The mean, root mean square and largest singular value of a linear map J. With s the smaller of its two sizes they are those of the
/// s by s matrix A = J J^T or J^T J: (1/s) tr A^(1/2), ((1/s) tr A)^(1/2), and the root of the largest eigenvalue.
/// </summary>
/// <remarks>
/// Up to <see cref="ExactSize"/> A is formed and diagonalised. Beyond, the traces are estimated by Lanczos quadrature (Ubaru, Chen and
/// Saad 2017, "Fast estimation of tr(f(A)) via stochastic Lanczos quadrature") from <see cref="Probes"/> random vectors of signs, the same
/// ones every time. An estimate of (1/s) tr f(A) has the variance 2 / (s probes) times the mean of f^2 over the eigenvalues, at most: for
/// the mean singular value of 1000 by 1000 independent weights a standard error of 1.3 %.
/// </remarks>
internal static class SingularValueSolver
{
    /// <summary>The largest A that is formed.</summary>
    public const int ExactSize = 64;

    /// <summary>Random vectors of an estimate.</summary>
    public const int Probes = 16;

    /// <summary>Lanczos steps from each of them: the largest singular value then falls short by about a per cent.</summary>
    public const int Steps = 24;

    private const ulong Seed = 17;

    /// <summary>The singular values of J; NaN where it is not finite.</summary>
    public static SingularValues Solve(ILinearMap map)
    {
        var square = new GramMap(map);
        return square.Size <= ExactSize ? SolveExactly(square) : Estimate(square);
    }

    private static SingularValues SolveExactly(GramMap square)
    {
        int size = square.Size;
        var matrix = new double[size, size];
        var unit = new double[size];
        var column = new double[size];
        for (int index = 0; index < size; index++)
        {
            unit[index] = 1;
            square.Apply(unit, column);
            unit[index] = 0;
            for (int row = 0; row < size; row++)
            {
                // Half of each from either side: rounding leaves the columns a little unsymmetric.
                matrix[row, index] += column[row] / 2;
                matrix[index, row] += column[row] / 2;
            }
        }

        var sums = new SpectrumSums();
        sums.AddAll(matrix);
        return sums.SingularValues;
    }

    private static SingularValues Estimate(GramMap square)
    {
        var random = new RandomStream(Seed, StreamDomain.General);
        var lanczos = new LanczosProcess(square, Steps);
        var sums = new SpectrumSums();
        var start = new double[square.Size];
        for (int probe = 0; probe < Probes; probe++)
        {
            foreach (ref double element in start.AsSpan())
            {
                element = (random.NextUInt32() & 1) == 0 ? 1 : -1;
            }

            sums.AddQuadrature(lanczos.Run(start));
        }

        return sums.SingularValues;
    }
}
