using System;
using Fathom.Numerics;

namespace Fathom.Propagation;

/// <summary>
/// How a mean square follows what the mean squares below it stray by, after averaging over what those above it stray by:
/// E[g] = g_0 exp(Growth + First x + Second x^2 / 2) for ln q straying from its map's by x.
/// </summary>
/// <param name="Elasticity">First and Second.</param>
/// <param name="Strayed">What the layers above have done.</param>
internal readonly record struct Response(Elasticity Elasticity, Straying Strayed)
{
    // Of 1 - Second v: below, the average is that of a tail which two derivatives know nothing of.
    private const double SmallestRemainder = 0.3;

    /// <summary>
    /// Averaged over the relative fluctuations e of a layer's mean square, log-normal of mean 1 and variance v:
    /// with b = First, c = Second, r = 1 - c v and m = Cov[e, g] - v / 2,
    /// E[exp(b (x + e) + c (x + e)^2 / 2)] = r^(-1/2) exp((b (x + m) + c (x + m)^2 / 2 + b^2 v / 2) / r). So what one layer strays by
    /// weakens or strengthens what the layers below it can do, which first-order sums miss.
    /// </summary>
    /// <param name="fluctuation">v.</param>
    /// <param name="common">Cov[e, g], what they have in common besides.</param>
    /// <param name="subject">Whose average.</param>
    public Response Over(Fluctuation fluctuation, Fluctuation common, Averaged subject)
    {
        double variance = subject == Averaged.Pairs ? fluctuation.OfPair : fluctuation.OfExample;
        double mean = (subject == Averaged.Pairs ? common.OfPair : common.OfExample) - fluctuation.OfExample / 2;
        double b = Elasticity.First;
        double c = Elasticity.Second;
        double remainder = Math.Max(SmallestRemainder, 1 - c * variance);
        double growth = (b * mean + (c * mean * mean + b * b * variance) / 2) / remainder - PortableMath.Log(remainder) / 2;
        double batch = b * b * fluctuation.OfBatch + 2 * b * common.OfBatch;
        return new Response(
            new Elasticity((b + c * mean) / remainder, c / remainder),
            new Straying(Math.Max(0, Strayed.Variance + batch), Math.Min(Straying.LargestGrowth, Strayed.Growth + growth)));
    }

    /// <summary>One layer further down: by what its output's mean square follows its input's.</summary>
    public Response Through(Elasticity inner) => this with { Elasticity = Elasticity.Through(inner) };

    /// <summary>Multiplied by another mean square.</summary>
    public Response Times(Elasticity factor) => this with { Elasticity = Elasticity + factor };

    /// <summary>Multiplied by something that strays by itself.</summary>
    public Response Add(double variance) => this with { Strayed = Strayed.Add(variance) };
}
