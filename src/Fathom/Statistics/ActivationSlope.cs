using Fathom.Numerics;

namespace Fathom;

/// <summary>The slope f'(s) of a layer's activation function at the values a step left behind.</summary>
/// <param name="Activation">f.</param>
/// <param name="Parameter">The slope of LeakyReLU or the alpha of ELU.</param>
internal readonly record struct ActivationSlope(Activation Activation, float Parameter)
{
    // Where |f'| is at most this fraction of its largest value a unit is saturated.
    private const float FlatFraction = 1f / 16;

    /// <summary>f'(s).</summary>
    /// <param name="sum">The pre-activation s, for functions whose derivative is not one of their value.</param>
    /// <param name="output">y = f(s).</param>
    public float At(float sum, float output) => Activation switch
    {
        Activation.Identity => 1f,
        Activation.Sigmoid => VectorMath.SigmoidDerivative(output),
        Activation.Tanh => VectorMath.TanhDerivative(output),
        Activation.Softsign => VectorMath.SoftsignDerivative(output),
        Activation.ReLU => VectorMath.ReLUDerivative(output),
        Activation.LeakyReLU => VectorMath.LeakyReLUDerivative(output, Parameter),
        Activation.ELU => VectorMath.ELUDerivative(output, Parameter),
        Activation.GELU => VectorMath.GELUDerivative(sum),
        Activation.SiLU => VectorMath.SiLUDerivative(sum),
        Activation.Softplus => VectorMath.SoftplusDerivative(sum),
        Activation.HardTanh => VectorMath.HardTanhDerivative(output),
        _ => throw new InvalidOperationException($"The activation {Activation} has no slope here; every activation needs one."),
    };

    /// <summary>Whether a slope is one of the flat part.</summary>
    public bool IsFlat(float slope) => Activation != Activation.Identity && MathF.Abs(slope) <= FlatFraction * Largest;

    private float Largest => Activation switch
    {
        Activation.Sigmoid => 0.25f,
        Activation.ELU => MathF.Max(1f, Parameter),

        // At sqrt 2, and at about 2.4.
        Activation.GELU => 1.1289f,
        Activation.SiLU => 1.0998f,
        _ => 1f,
    };
}
