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

/// <summary>Writes the optimizer's update of one vector of parameters: a small method that the JIT inlines into the kernels' tiles.</summary>
internal static class VectorUpdateEmitter
{
    /// <summary>The update of one vector of weights with its moments summed.</summary>
    public const string ObservedName = "ObservedUpdateWeight";

    /// <summary>The moments, in the order of the parameters.</summary>
    public static ImmutableArray<MomentSlot> Slots { get; } =
        [MomentSlot.WeightGradientSum, MomentSlot.WeightGradientSquares, MomentSlot.UpdateSquares, MomentSlot.WeightSquares];

    public static string Name(ParameterKind kind) => Invariant($"Update{kind}");

    /// <summary>The name of the sum of a moment.</summary>
    public static string SumName(MomentSlot slot)
    {
        string name = slot.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    /// <summary>Writes the updates for every vector width that the model's kernels hold parameters in.</summary>
    public static void EmitAll(KernelContext context, EquatableArray<LayerKernels> kernels)
    {
        IEnumerable<int> weightWidths = kernels
            .SelectMany(layer => layer.WeightGradient.Groups)
            .SelectMany(group => group.Tiles)
            .SelectMany(tile => tile.Vectors);
        foreach (int lanes in weightWidths.Distinct().OrderByDescending(lanes => lanes))
        {
            Emit(context, lanes, ParameterKind.Weight, Observation.Off);
            Emit(context, lanes, ParameterKind.Weight, Observation.Moments);
        }

        IEnumerable<LayerSpec> biased = context.Plan.Spec.Layers.Where(layer => layer.UseBias);
        foreach (int lanes in biased.Select(layer => RowVectors.Of(context.Machine, layer.Units).Lanes).Distinct())
        {
            Emit(context, lanes, ParameterKind.Bias, Observation.Off);
        }
    }

    private static void Emit(KernelContext context, int lanes, ParameterKind kind, Observation observation)
    {
        CodeWriter writer = context.Writer;
        Dialect dialect = context.Dialect;
        UpdateRule rule = UpdateRule.For(context, kind);
        string type = dialect.Type(lanes);
        bool observed = observation == Observation.Moments;
        string sums = observed ? ", " + string.Join(", ", Slots.Select(slot => Invariant($"ref {type} {SumName(slot)}"))) : "";
        writer.BlankLine();
        writer.Line(Invariant($"// {context.Plan.Spec.Optimizer} for {lanes} {(kind == ParameterKind.Bias ? "biases" : "weights")}: {rule.Formula}"));
        writer.Line("[Jit(JitOptions.AggressiveInlining)]");
        string name = observed ? ObservedName : Name(kind);
        using (writer.Block(Invariant($"private static void {name}(float* place, {type} gradient, UpdateConstants* constants{sums})")))
        {
            writer.Line(Invariant($"{type} weight = {dialect.Load(lanes, new Address("place"))};"));
            rule.EmitUpdate(lanes, new Address("place"));
            if (observed)
            {
                writer.Line(Invariant($"{type} change = updated - weight;"));
                writer.Line(Invariant($"{SumName(MomentSlot.WeightGradientSum)} += gradient;"));
                Square(MomentSlot.WeightGradientSquares, "gradient");
                Square(MomentSlot.UpdateSquares, "change");
                Square(MomentSlot.WeightSquares, "weight");
            }

            writer.Line(dialect.Store(lanes, new Address("place"), "updated"));
        }

        void Square(MomentSlot slot, string value) =>
            writer.Line(Invariant($"{SumName(slot)} = {dialect.MultiplyAdd(lanes, value, value, SumName(slot))};"));
    }
}
