using Fathom.Compiler.Planning;
using Fathom.Compiler.Specification;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Writes the calls that sum up a layer's activations and gradients for the statistics; the runtime does it, for any
/// shape.</summary>
internal static class MomentsEmitter
{
    public static string Activations(LayerSpec layer, int rows, int pitch, string sums, string outputs, string moments)
    {
        ActivationTraits traits = ActivationTraits.Of(layer.Activation, layer.ActivationParameter);
        string extent = Invariant($"{rows}, {layer.Units}, {pitch}");
        string below = Literal.Float((float)traits.SaturatedBelow);
        string above = Literal.Float((float)traits.SaturatedAbove);
        if (traits.Derivative == DerivativeSource.PreActivation)
        {
            return Invariant($"UnitMoments.Add{layer.Activation}({sums}, {outputs}, {extent}, {below}, {moments});");
        }

        // Nothing is at most NaN: infinite outputs of a function without a flat part are not saturated.
        string range = traits.CanSaturate ? below + ", " + above : "float.NaN, float.NaN";
        return Invariant($"UnitMoments.AddActivations({outputs}, {extent}, {range}, {moments});");
    }

    public static string Gradients(LayerSpec layer, int rows, int pitch, string deltas, string moments) =>
        Invariant($"UnitMoments.AddGradients({deltas}, {rows}, {layer.Units}, {pitch}, {moments});");
}
