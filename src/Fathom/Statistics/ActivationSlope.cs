using Fathom.Numerics;

namespace Fathom;

/// <summary>The slope f'(s) of a layer's activation function at the values a step left behind.</summary>
internal sealed class ActivationSlope(LayerDescription layer)
{
    private readonly ActivationTraits _traits = ActivationTraits.Of(layer.Activation, layer.ActivationParameter);

    /// <summary>f'(s).</summary>
    /// <param name="sum">The pre-activation s, for functions whose derivative is not one of their value.</param>
    /// <param name="output">y = f(s).</param>
    public float At(float sum, float output) => layer.Activation switch
    {
        Activation.Identity => 1f,
        Activation.Sigmoid => VectorMath.SigmoidDerivative(output),
        Activation.Tanh => VectorMath.TanhDerivative(output),
        Activation.Softsign => VectorMath.SoftsignDerivative(output),
        Activation.ReLU => VectorMath.ReLUDerivative(output),
        Activation.LeakyReLU => VectorMath.LeakyReLUDerivative(output, layer.ActivationParameter),
        Activation.ELU => VectorMath.ELUDerivative(output, layer.ActivationParameter),
        Activation.GELU => VectorMath.GELUDerivative(sum),
        Activation.SiLU => VectorMath.SiLUDerivative(sum),
        Activation.Softplus => VectorMath.SoftplusDerivative(sum),
        Activation.HardTanh => VectorMath.HardTanhDerivative(output),
        _ => throw new InvalidOperationException($"The activation {layer.Activation} has no slope here; every activation needs one."),
    };

    /// <summary>Whether a unit lies on the flat part, by the rule of the kernels' statistics.</summary>
    /// <inheritdoc cref="At"/>
    public bool IsFlat(float sum, float output)
    {
        float measure = _traits.Derivative == DerivativeSource.PreActivation ? MathF.Abs(At(sum, output)) : output;
        return _traits.CanSaturate && (measure <= (float)_traits.SaturatedBelow || measure >= (float)_traits.SaturatedAbove);
    }
}
