using System;
using Fathom.Compiler.Analysis;
using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Specification;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>
/// Writes the element-wise kernels of an activation f. They run over whole buffers, padding included: there f's values are never read, and
/// gradients are zero and stay zero.
/// </summary>
internal static class ActivationEmitter
{
    /// <summary>The kernel that applies f.</summary>
    public static string ApplyName(LayerSpec layer) => Invariant($"Apply{layer.Activation}");

    /// <summary>The kernel that takes a gradient back through f.</summary>
    public static string BackName(LayerSpec layer) => Invariant($"BackThrough{layer.Activation}");

    /// <summary>The constant that goes with every call, ready to be an argument; empty for most activations.</summary>
    public static string Argument(LayerSpec layer) =>
        ActivationTraits.Of(layer.Activation, layer.ActivationParameter).HasParameter ? ", " + Literal.Float(layer.ActivationParameter) : "";

    public static void EmitApply(KernelContext context, LayerSpec layer)
    {
        bool hasFastForm = layer.Activation is Activation.Tanh or Activation.Sigmoid;
        string function = layer.Activation + (hasFastForm && context.Plan.Spec.Precision == Precision.Fast ? "Fast" : "");
        KernelHeader.Write(context.Writer, Invariant($"{layer.Activation}: outputs = f(sums), element by element."), Formula(layer.Activation));
        EmitLoop(context, layer, ApplyName(layer), "float* sums, float* outputs", "outputs", (lanes, parameter) =>
            Invariant($"VectorMath.{function}({context.Dialect.Load(lanes, Indexed("sums"))}{parameter})"));
    }

    public static void EmitBack(KernelContext context, LayerSpec layer)
    {
        DerivativeSource source = ActivationTraits.Of(layer.Activation, layer.ActivationParameter).Derivative;
        string variable = source == DerivativeSource.Output ? "outputs" : "sums";
        KernelHeader.Write(
            context.Writer,
            Invariant($"{layer.Activation}: deltas, so far dC/dy, become dC/ds = dC/dy * f'(s), f' from the {(source == DerivativeSource.Output ? "outputs" : "pre-activations")}."),
            "Values too small to matter become zero, so that no later step meets a denormal number.");
        EmitLoop(context, layer, BackName(layer), Invariant($"float* deltas, float* {variable}"), "deltas", (lanes, parameter) =>
        {
            string from = context.Dialect.Load(lanes, Indexed(variable));
            context.Writer.Line(Invariant(
                $"{context.Dialect.Type(lanes)} derivative = VectorMath.{layer.Activation}Derivative({from}{parameter});"));
            return Invariant($"KernelMath.FlushTiny({context.Dialect.Load(lanes, Indexed("deltas"))} * derivative)");
        });
    }

    private static void EmitLoop(
        KernelContext context, LayerSpec layer, string name, string pointers, string destination, Func<int, string, string> value)
    {
        CodeWriter writer = context.Writer;
        Dialect dialect = context.Dialect;
        int lanes = context.Machine.Lanes;
        bool hasParameter = ActivationTraits.Of(layer.Activation, layer.ActivationParameter).HasParameter;
        using (writer.Block(Invariant($"private static void {name}({pointers}, int count{(hasParameter ? ", float parameter" : "")})")))
        using (writer.Block(Invariant($"for (int index = 0; index < count; index += {lanes})")))
        {
            writer.Line(dialect.Store(lanes, Indexed(destination), value(lanes, hasParameter ? ", parameter" : "")));
        }
    }

    private static Address Indexed(string pointer) => new(pointer, Index: "index");

    private static string Formula(Activation activation) => activation switch
    {
        Activation.Sigmoid => "f(s) = 1 / (1 + exp(-s)).",
        Activation.Tanh => "f(s) = tanh(s).",
        Activation.Softsign => "f(s) = s / (1 + |s|).",
        Activation.ReLU => "f(s) = max(0, s).",
        Activation.LeakyReLU => "f(s) = s above zero, parameter * s below.",
        Activation.ELU => "f(s) = s above zero, parameter * (exp(s) - 1) below.",
        Activation.GELU => "f(s) = s * Phi(s), Phi the Gaussian distribution function.",
        Activation.SiLU => "f(s) = s / (1 + exp(-s)).",
        Activation.Softplus => "f(s) = ln(1 + exp(s)).",
        Activation.HardTanh => "f(s) = min(1, max(-1, s)).",
        _ => throw new ArgumentOutOfRangeException(nameof(activation), activation, "Identity needs no kernel; every other activation has its formula here."),
    };
}
