using System;
using Fathom.Numerics;

namespace Fathom.Propagation;

/// <summary>
/// Singular values of a layer's Jacobian J = D W, W its weights <c>[out, in]</c>, D the diagonal of f'(s), over the min(in, out) of them
/// that are not zero by shape. In the limit of wide layers their squares have a distribution that follows from that of f'^2: for
/// independent weights by the equation of Marchenko and Pastur (1967; Silverstein 1995), for orthogonal ones by compression. With f' = 1
/// and n x n independent weights it is the quarter circle, whose mean is 8 / (3 pi) = 0.849 of the root of the mean square.
/// </summary>
/// <param name="Mean">The mean singular value.</param>
/// <param name="RootMeanSquare">The root of the mean of the squares.</param>
internal readonly record struct PredictedSingularValues(double Mean, double RootMeanSquare)
{
    // The trapezoidal rule in y = ln x / 2, whose error is exp(-pi^2 / Step); Reach in units of the root mean square, its tails added.
    private const double Step = 0.5;
    private const double Reach = 8;

    private const int MaximumIterations = 60;

    /// <param name="layer">The layer.</param>
    /// <param name="moments">The moments of its activation function at its q.</param>
    public static PredictedSingularValues Of(SignalLayer layer, ActivationMoments moments)
    {
        double shorter = Math.Min(layer.Inputs, layer.Units);
        double scale = layer.WeightVariance;
        double rms = Math.Sqrt(layer.Inputs * (double)layer.Units * scale * moments.SlopeSecondMoment / shorter);
        if (rms == 0)
        {
            return new PredictedSingularValues(0, 0);
        }

        GaussianRule rule = moments.Rule;
        double[] squares = new double[rule.Count];
        double absolute = 0;
        for (int node = 0; node < squares.Length; node++)
        {
            squares[node] = moments.Slopes[node] * moments.Slopes[node];
            absolute += rule.Weights[node] * Math.Abs(moments.Slopes[node]);
        }

        if (layer.Init == Init.Orthogonal)
        {
            // W W^T = length^2 I where there are no more outputs than inputs, and J J^T = length^2 D^2.
            double length = Math.Sqrt(scale * Math.Max(layer.Inputs, layer.Units));
            double mean = layer.Units <= layer.Inputs
                ? length * absolute
                : length * MeanRoot(moments.SlopeSecondMoment, new Compression(rule.Weights, squares, shorter / layer.Units).Remainder);
            return new PredictedSingularValues(Math.Min(mean, rms), rms);
        }

        var independent = new Independent(rule.Weights, squares, layer.Inputs * scale, layer.Units * scale);
        double meanSquare = layer.Units * scale * moments.SlopeSecondMoment;
        return new PredictedSingularValues(Math.Min(layer.Inputs / shorter * MeanRoot(meanSquare, independent.Remainder), rms), rms);
    }

    /// <summary>
    /// The mean root of eigenvalues l >= 0: sqrt l = (2 / pi) * integral over y of e^y l / (l + e^2y).
    /// </summary>
    /// <param name="meanSquare">The mean eigenvalue.</param>
    /// <param name="remainder">The mean of l / (l + x) for x > 0.</param>
    private static double MeanRoot(double meanSquare, Func<double, double> remainder)
    {
        double scale = Math.Sqrt(meanSquare);
        int steps = (int)(Reach / Step);
        double sum = 0;
        for (int index = -steps; index <= steps; index++)
        {
            double root = PortableMath.Exp(index * Step);
            double value = root * remainder(root * root * meanSquare);

            // Beyond the ends the integrand falls as e^-|y|, and so do the terms.
            sum += Math.Abs(index) == steps ? value / (1 - PortableMath.Exp(-Step)) : value;
        }

        return scale * sum * Step * 2 / Math.PI;
    }

    /// <summary>
    /// W of independent elements: the resolvent b = E[1 / (l + x)] of W^T D^2 W solves b = 1 / (x + u E[t / (1 + v t b)]) with t = f'^2,
    /// u = n_out Var[w], v = n_in Var[w].
    /// </summary>
    private sealed class Independent(double[] weights, double[] squares, double forward, double backward)
    {
        private double _known;

        /// <summary>E[l / (l + x)] = 1 - x b = r E[v t b / (1 + v t b)], r = n_out / n_in, in which nothing cancels.</summary>
        public double Remainder(double x)
        {
            // From below the solution; Newton's method on x b + r E[v t b / (1 + v t b)] - 1, increasing and concave in b.
            double b = _known > 0 ? Math.Min(_known, 1 / x) : 0;
            double ratio = backward / forward;
            double remainder = 0;
            for (int iteration = 0; iteration < MaximumIterations; iteration++)
            {
                double sum = 0;
                double slope = 0;
                for (int node = 0; node < squares.Length; node++)
                {
                    double share = forward * squares[node];
                    double divisor = 1 / (1 + share * b);
                    double weighted = weights[node] * share * divisor;
                    sum += weighted;
                    slope += weighted * divisor;
                }

                remainder = ratio * sum * b;
                double change = (1 - x * b - remainder) / (x + ratio * slope);
                b = Math.Max(0, b + change);
                if (Math.Abs(change) <= 1e-10 * b)
                {
                    break;
                }
            }

            _known = b;
            return remainder;
        }
    }

    /// <summary>
    /// W of orthonormal columns: W^T D^2 W is D^2 compressed to a part a of its dimensions. With h(y) = E[1 / (y + t)] its resolvent is
    /// b = h(y) / a at x = y - (1 - a) / h(y).
    /// </summary>
    private sealed class Compression(double[] weights, double[] squares, double part)
    {
        /// <summary>E[l / (l + x)] = 1 - x b.</summary>
        public double Remainder(double x)
        {
            // x grows with y without bound and is at most y: bisect.
            double low = x;
            double high = x + 1;
            while (At(high) < x)
            {
                high *= 2;
            }

            for (int iteration = 0; iteration < MaximumIterations; iteration++)
            {
                double middle = (low + high) / 2;
                if (At(middle) < x)
                {
                    low = middle;
                }
                else
                {
                    high = middle;
                }
            }

            return 1 - x * Resolvent((low + high) / 2) / part;
        }

        private double At(double y) => y - (1 - part) / Resolvent(y);

        private double Resolvent(double y)
        {
            double sum = 0;
            for (int node = 0; node < squares.Length; node++)
            {
                sum += weights[node] / (y + squares[node]);
            }

            return sum;
        }
    }
}
