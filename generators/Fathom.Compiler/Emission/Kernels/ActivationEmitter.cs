using System;
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
        ActivationTraits.Of(layer.Activation, layer.ActivationParameter).HasParameter
            ? ", " + Literal.Float(layer.ActivationParameter)
            : "";

    /// <summary>f of a vector, as an expression.</summary>
    public static string Value(KernelContext context, Activation activation, string sum, string argument)
    {
        bool hasFastForm = activation is Activation.Tanh or Activation.Sigmoid;
        string fast = hasFastForm && context.Plan.Spec.Precision == Precision.Fast ? "Fast" : "";
        return activation == Activation.Identity ? sum : Invariant($"VectorMath.{activation}{fast}({sum}{argument})");
    }

    public static void EmitApply(KernelContext context, LayerSpec layer)
    {
        KernelHeader.Write(
            context.Writer, Invariant($"{layer.Activation}: outputs = f(sums), element by element."), Formula(layer.Activation));
        EmitLoop(context, layer, ApplyName(layer), "float* sums, float* outputs", "outputs", (lanes, parameter) =>
            Value(context, layer.Activation, context.Dialect.Load(lanes, Indexed("sums")), parameter));
    }

    public static void EmitBack(KernelContext context, LayerSpec layer)
    {
        DerivativeSource source = ActivationTraits.Of(layer.Activation, layer.ActivationParameter).Derivative;
        string variable = source == DerivativeSource.Output ? "outputs" : "sums";
        string origin = source == DerivativeSource.Output ? "outputs" : "pre-activations";
        KernelHeader.Write(
            context.Writer,
            Invariant($"{layer.Activation}: deltas, so far dC/dy, become dC/ds = dC/dy * f'(s), f' from the {origin}."),
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
        string parameter = hasParameter ? ", float parameter" : "";
        if (!context.Plan.Team.Shares)
        {
            using (writer.Block(Invariant($"private static void {name}({pointers}, int count{parameter})")))
            using (writer.Block(Invariant($"for (int index = 0; index < count; index += {lanes})")))
            {
                EmitElement();
            }

            return;
        }

        // The columns of the thread's own blocks; padding goes with the last.
        using (writer.Block(Invariant(
            $"private static void {name}({pointers}, int rows, int pitch, int blocks{parameter}{Shares.Parameter(context)})")))
        {
            writer.Line("WorkShare share = member.ShareOf(blocks);");
            writer.Line(Invariant($"int first = share.Start * {ParameterLayout.PanelWidth};"));
            writer.Line(Invariant($"int end = share.End == blocks ? pitch : share.End * {ParameterLayout.PanelWidth};"));
            using (writer.Block("for (int row = 0; row < rows; row++)"))
            using (writer.Block(Invariant($"for (int index = row * pitch + first; index < row * pitch + end; index += {lanes})")))
            {
                EmitElement();
            }
        }

        void EmitElement() => writer.Line(dialect.Store(lanes, Indexed(destination), value(lanes, hasParameter ? ", parameter" : "")));
    }

    /// <summary>The arguments that tell a kernel how many values there are.</summary>
    /// <param name="context">Whether steps are shared.</param>
    /// <param name="rows">The rows, a number or an expression.</param>
    /// <param name="units">Values of a row.</param>
    /// <param name="pitch">Floats from one row to the next.</param>
    /// <param name="layer">The layer, for its constant.</param>
    /// <param name="caller">What a caller gives to a kernel that shares, <see cref="Shares"/>.</param>
    public static string Extent(KernelContext context, string rows, int units, int pitch, LayerSpec layer, string caller)
    {
        // A single block of narrow rows is one run: vectors are wider than its rows.
        string extent = context.Plan.Team.Shares && Shares.Blocks(units) > 1
            ? Invariant($"{rows}, {pitch}, {Shares.Blocks(units)}")
            : OneRun(context, Run());
        return extent + Argument(layer) + caller;

        // Buffers are padded to 16 floats, so that whole vectors cover them.
        string Run() => int.TryParse(rows, out int count) ? Invariant($"{(count * pitch + 15) / 16 * 16}") : Invariant($"{rows} * {pitch}");
    }

    /// <summary>The same for values that lie one after the other: to a kernel that shares, a row of one block.</summary>
    public static string OneRun(KernelContext context, string values) => context.Plan.Team.Shares ? Invariant($"1, {values}, 1") : values;

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
        _ => throw new ArgumentOutOfRangeException(
            nameof(activation), activation, "Identity needs no kernel; every other activation has its formula here."),
    };
}
