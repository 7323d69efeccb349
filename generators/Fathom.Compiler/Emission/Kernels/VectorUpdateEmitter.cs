using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Emission.Optimizers;
using Fathom.Compiler.Helpers;
using Fathom.Compiler.Planning;
using Fathom.Compiler.Specification;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>
/// Writes what is done with a vector of gradients while it is in registers: a small structure for each goal, which gradient kernels take
/// as a type argument. The JIT compiles a kernel anew for each, the structure's methods inlined, so nothing of one goal is in another's
/// code.
/// </summary>
internal static class VectorUpdateEmitter
{
    private static readonly ImmutableArray<MomentSlot> Slots =
        [MomentSlot.WeightGradientSum, MomentSlot.WeightGradientSquares, MomentSlot.UpdateSquares, MomentSlot.WeightSquares];

    /// <summary>The call that ends a tile for one vector of weights.</summary>
    public static string WeightCall(int lanes, Address place, string gradient)
    {
        string sums = string.Join(", ", Slots.Select(slot => Invariant($"ref {SumName(slot)}{lanes}")));
        return Invariant($"TGoal.Apply({place.Text}, {gradient}, constants, {sums});");
    }

    /// <summary>The call for one vector of biases.</summary>
    public static string BiasCall(Address place, string gradient) => Invariant($"TGoal.Apply({place.Text}, {gradient}, constants);");

    /// <summary>Writes the sums that a pass down a column tile adds to; where the goal does not observe, the JIT removes them.</summary>
    public static void EmitSums(KernelContext context, IEnumerable<int> widths)
    {
        foreach (int lanes in widths)
        {
            foreach (MomentSlot slot in Slots)
            {
                context.Writer.Line(Invariant($"{context.Dialect.Type(lanes)} {SumName(slot)}{lanes} = {context.Dialect.Zero(lanes)};"));
            }
        }
    }

    /// <summary>Writes the addition of the sums to the moments, in double: single precision runs down one column tile only.</summary>
    public static void EmitFlush(KernelContext context, IEnumerable<int> widths)
    {
        context.Writer.BlankLine();
        using (context.Writer.Block("if (TGoal.Observes)"))
        {
            foreach (int lanes in widths)
            {
                foreach (MomentSlot slot in Slots)
                {
                    context.Writer.Line(Moments.Add(slot, context.Dialect.Sum(lanes, SumName(slot) + lanes)));
                }
            }
        }
    }

    /// <summary>Writes the goals for every vector width that the model's kernels hold parameters in.</summary>
    public static void EmitGoals(KernelContext context, EquatableArray<LayerKernels> kernels)
    {
        int[] widths = kernels
            .SelectMany(layer => layer.WeightGradient.Groups)
            .SelectMany(group => group.Tiles)
            .SelectMany(tile => tile.Vectors)
            .Distinct()
            .OrderByDescending(lanes => lanes)
            .ToArray();
        EmitInterface(context, "IWeightGoal", widths, ParameterKind.Weight);
        EmitGoal(context, "Update : IWeightGoal", widths, Goal.Update, ParameterKind.Weight);
        EmitGoal(context, "ObservedUpdate : IWeightGoal", widths, Goal.ObservedUpdate, ParameterKind.Weight);

        IEnumerable<LayerSpec> biased = context.Plan.Spec.Layers.Where(layer => layer.UseBias);
        int[] biasWidths = biased.Select(layer => RowVectors.Of(context.Machine, layer.Units).Lanes).Distinct().ToArray();
        if (biasWidths.Length == 0)
        {
            EmitGoal(context, "Store : IWeightGoal", widths, Goal.Store, ParameterKind.Weight);
            return;
        }

        EmitInterface(context, "IBiasGoal", biasWidths, ParameterKind.Bias);
        EmitGoal(context, "BiasUpdate : IBiasGoal", biasWidths, Goal.Update, ParameterKind.Bias);
        EmitStore(context, widths, biasWidths);
    }

    private static void EmitInterface(KernelContext context, string name, int[] widths, ParameterKind kind)
    {
        CodeWriter writer = context.Writer;
        writer.BlankLine();
        bool ofWeights = kind == ParameterKind.Weight;
        writer.Line(ofWeights
            ? "// What becomes of a vector of weight gradients; the sums are for the statistics."
            : "// What becomes of a vector of bias gradients.");
        using (writer.Block(Invariant($"private interface {name}")))
        {
            if (ofWeights)
            {
                writer.Line("static abstract bool Observes { get; }");
            }

            foreach (int lanes in widths)
            {
                writer.Line(Invariant($"static abstract void Apply({Parameters(context, lanes, kind)});"));
            }
        }
    }

    private static void EmitStore(KernelContext context, int[] widths, int[] biasWidths)
    {
        CodeWriter writer = context.Writer;
        writer.BlankLine();
        writer.Line("// The gradient itself, for a caller who reads gradients.");
        using (writer.Block("private readonly struct Store : IWeightGoal, IBiasGoal"))
        {
            writer.Line("public static bool Observes => false;");
            foreach (int lanes in widths)
            {
                EmitApply(context, lanes, Goal.Store, ParameterKind.Weight);
            }

            foreach (int lanes in biasWidths)
            {
                EmitApply(context, lanes, Goal.Store, ParameterKind.Bias);
            }
        }
    }

    private static void EmitGoal(KernelContext context, string name, int[] widths, Goal goal, ParameterKind kind)
    {
        CodeWriter writer = context.Writer;
        writer.BlankLine();
        writer.Line(goal == Goal.Store
            ? "// The gradient itself, for a caller who reads gradients."
            : Invariant($"// {context.Plan.Spec.Optimizer}: {UpdateRule.For(context, kind).Formula}"));
        using (writer.Block("private readonly struct " + name))
        {
            if (kind == ParameterKind.Weight)
            {
                writer.Line(Invariant($"public static bool Observes => {(goal == Goal.ObservedUpdate ? "true" : "false")};"));
            }

            foreach (int lanes in widths)
            {
                EmitApply(context, lanes, goal, kind);
            }
        }
    }

    private static void EmitApply(KernelContext context, int lanes, Goal goal, ParameterKind kind)
    {
        CodeWriter writer = context.Writer;
        Dialect dialect = context.Dialect;
        string type = dialect.Type(lanes);
        writer.BlankLine();
        writer.Line("[Jit(JitOptions.AggressiveInlining)]");
        using (writer.Block(Invariant($"public static void Apply({Parameters(context, lanes, kind)})")))
        {
            var place = new Address("place");
            if (goal == Goal.Store)
            {
                writer.Line(dialect.Store(lanes, place, "gradient"));
                return;
            }

            writer.Line(Invariant($"{type} weight = {dialect.Load(lanes, place)};"));
            UpdateRule.For(context, kind).EmitUpdate(lanes, place);
            if (goal == Goal.ObservedUpdate)
            {
                writer.Line(Invariant($"{type} change = updated - weight;"));
                writer.Line(Invariant($"{SumName(MomentSlot.WeightGradientSum)} += gradient;"));
                Square(MomentSlot.WeightGradientSquares, "gradient");
                Square(MomentSlot.UpdateSquares, "change");
                Square(MomentSlot.WeightSquares, "weight");
            }

            writer.Line(dialect.Store(lanes, place, "updated"));
        }

        void Square(MomentSlot slot, string value) =>
            writer.Line(Invariant($"{SumName(slot)} = {dialect.MultiplyAdd(lanes, value, value, SumName(slot))};"));
    }

    private static string Parameters(KernelContext context, int lanes, ParameterKind kind)
    {
        string type = context.Dialect.Type(lanes);
        string sums = kind == ParameterKind.Weight ? ", " + string.Join(", ", Slots.Select(slot => Invariant($"ref {type} {SumName(slot)}"))) : "";
        return Invariant($"float* place, {type} gradient, UpdateConstants* constants{sums}");
    }

    // "gradientSum" of WeightGradientSum: short, as every tile ends with a line per vector that names all of them.
    private static string SumName(MomentSlot slot)
    {
        string name = slot.ToString().Replace("WeightGradient", "Gradient");
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    private enum Goal
    {
        Update,
        ObservedUpdate,
        Store,
    }
}
