using System;

namespace Fathom;

/// <summary>
/// What the compiler knows of an activation function f. Its values and derivatives are computed by the runtime's vector functions of the
/// same name: <c>VectorMath.Tanh</c>, <c>VectorMath.TanhDerivative</c>.
/// </summary>
internal sealed record ActivationTraits
{
    /// <summary>The flat part of f is where |f'| is at most this fraction of its largest value: there a unit hardly learns.</summary>
    private const double FlatFraction = 1.0 / 16;

    private ActivationTraits()
    {
    }

    /// <summary>What the backward pass computes f' from.</summary>
    public DerivativeSource Derivative { get; private init; } = DerivativeSource.Output;

    /// <summary>Whether a declared constant, slope or alpha, goes with every call.</summary>
    public bool HasParameter { get; private init; }

    /// <summary>A unit is saturated where its output (or |f'|, when f' comes from the pre-activation) is at most this...</summary>
    public double SaturatedBelow { get; private init; } = double.NegativeInfinity;

    /// <summary>...or where its output is at least this.</summary>
    public double SaturatedAbove { get; private init; } = double.PositiveInfinity;

    /// <summary>Whether f has a flat part.</summary>
    public bool CanSaturate => !double.IsInfinity(SaturatedBelow) || !double.IsInfinity(SaturatedAbove);

    public static ActivationTraits Of(Activation activation, float parameter) => activation switch
    {
        Activation.Identity => new() { Derivative = DerivativeSource.None },

        // f' = y (1 - y), largest 1/4: y (1 - y) <= 1/64.
        Activation.Sigmoid => Symmetric(center: 0.5, distance: Math.Sqrt(1 - FlatFraction) / 2),

        // f' = 1 - y^2, largest 1.
        Activation.Tanh => Symmetric(center: 0, distance: Math.Sqrt(1 - FlatFraction)),

        // f' = (1 - |y|)^2, largest 1.
        Activation.Softsign => Symmetric(center: 0, distance: 1 - Math.Sqrt(FlatFraction)),

        Activation.ReLU => new() { SaturatedBelow = 0 },
        Activation.LeakyReLU => new()
        {
            HasParameter = true,
            SaturatedBelow = Math.Abs(parameter) <= FlatFraction ? 0 : double.NegativeInfinity,
        },

        // f' = y + alpha below zero, largest max(1, alpha).
        Activation.ELU => new() { HasParameter = true, SaturatedBelow = FlatFraction * Math.Max(1, parameter) - parameter },
        Activation.HardTanh => Symmetric(center: 0, distance: 1),

        // Not functions of the output alone; 1.129 and 1.0998 are the largest values of GELU' (at sqrt 2) and SiLU' (at about 2.4).
        Activation.GELU => FromPreActivation(largestDerivative: 1.1289),
        Activation.SiLU => FromPreActivation(largestDerivative: 1.0998),
        Activation.Softplus => FromPreActivation(largestDerivative: 1),
        _ => throw new ArgumentOutOfRangeException(nameof(activation), activation, "Every activation has its traits here."),
    };

    private static ActivationTraits Symmetric(double center, double distance) =>
        new() { SaturatedBelow = center - distance, SaturatedAbove = center + distance };

    private static ActivationTraits FromPreActivation(double largestDerivative) =>
        new() { Derivative = DerivativeSource.PreActivation, SaturatedBelow = FlatFraction * largestDerivative };
}
