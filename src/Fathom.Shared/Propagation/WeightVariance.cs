using System;

namespace Fathom.Propagation;

/// <summary>The variance of one initial weight, by the equations of <see cref="Init"/>.</summary>
internal static class WeightVariance
{
    /// <param name="init">The distribution; not Auto, which the compiler resolves.</param>
    /// <param name="inputs">Fan-in.</param>
    /// <param name="units">Fan-out.</param>
    /// <param name="gain">The factor on every weight.</param>
    public static double Of(Init init, int inputs, int units, double gain) => gain * gain * init switch
    {
        Init.Standard => 1 / (3.0 * inputs),
        Init.GlorotUniform or Init.GlorotNormal => 2 / ((double)inputs + units),
        Init.HeUniform or Init.HeNormal => 2.0 / inputs,
        Init.LeCunUniform or Init.LeCunNormal => 1.0 / inputs,

        // Vectors of length 1 along the longer side.
        Init.Orthogonal => 1.0 / Math.Max(inputs, units),
        _ => throw new ArgumentOutOfRangeException(nameof(init), init, "Every initialiser has its variance here."),
    };
}
