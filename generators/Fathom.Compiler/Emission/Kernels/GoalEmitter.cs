using System.Collections.Generic;
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
internal sealed class GoalEmitter(KernelContext context, UpdateForm form)
{
    /// <summary>The call that ends a tile for one vector of weights.</summary>
    /// <param name="place">Where the weights lie.</param>
    /// <param name="weight">The weights before.</param>
    /// <param name="total">The products of the minibatch.</param>
    /// <param name="sums">Where an observed update adds to the sums of the inputs' block.</param>
    public static string WeightCall(Address place, string weight, string total, Address sums) =>
        Invariant($"TGoal.Apply({place.Text}, {weight}, {total}, constants, {sums.Text});");

    /// <summary>The call for one vector of biases.</summary>
    public static string BiasCall(Address place, string gradient) => Invariant($"TGoal.Apply({place.Text}, {gradient}, constants);");

    /// <summary>Writes the goals for every vector width that the model's kernels hold parameters in.</summary>
    public void Emit(EquatableArray<LayerKernels> kernels)
    {
        int[] widths = kernels.Select(layer => Lanes(layer.Backward)).Distinct().OrderByDescending(lanes => lanes).ToArray();
        EmitWeightInterface(widths);
        foreach (WeightGoal goal in WeightGoal.Of(form))
        {
            EmitWeightGoal(goal, widths);
        }

        IEnumerable<LayerSpec> biased = context.Plan.Spec.Layers.Where(layer => layer.UseBias);
        int[] biasWidths = biased.Select(layer => RowVectors.Of(context.Machine, layer.Units).Lanes).Distinct().ToArray();
        EmitBiasGoals(biasWidths);
    }

    private static int Lanes(BackwardKernels kernels) => kernels switch
    {
        BackwardKernels.Fused fused => fused.Kernel.Groups[0].Lanes,
        BackwardKernels.UpdateOnly update => update.Kernel.Groups[0].Lanes,
        BackwardKernels.Split split => split.WeightGradient.Groups[0].Lanes,
        _ => throw new System.InvalidOperationException("Every form of backward kernels has its lanes here."),
    };

    private void EmitWeightInterface(int[] widths)
    {
        CodeWriter writer = context.Writer;
        writer.BlankLine();
        writer.Line("// What becomes of a vector of weights and the products of the minibatch; the sums are for the statistics.");
        using (writer.Block("private interface IWeightGoal"))
        {
            writer.Line("static abstract bool Observes { get; }");
            foreach (int lanes in widths)
            {
                writer.Line(ApplySignature(lanes, "static abstract") + ";");
            }
        }
    }

    private void EmitWeightGoal(WeightGoal goal, int[] widths)
    {
        CodeWriter writer = context.Writer;
        writer.BlankLine();
        writer.Line("// " + goal.Comment(context.Plan.Spec.Optimizer, UpdateRule.For(context, ParameterKind.Weight).Formula));
        using (writer.Block(Invariant($"private readonly struct {goal.Name} : IWeightGoal")))
        {
            writer.Line(Invariant($"public static bool Observes => {(goal.Observes ? "true" : "false")};"));
            foreach (int lanes in widths)
            {
                writer.BlankLine();
                writer.Line(Inlined);
                using (writer.Block(ApplySignature(lanes, "public static")))
                {
                    EmitApply(goal, lanes);
                }
            }
        }
    }

    private void EmitApply(WeightGoal goal, int lanes)
    {
        CodeWriter writer = context.Writer;
        Dialect dialect = context.Dialect;
        string type = dialect.Type(lanes);
        if (goal.Stores)
        {
            writer.Line(dialect.Store(lanes, new Address("place", Index: "constants->GradientOffset"), "total"));
            return;
        }

        var place = new Address("place");
        string updated = "updated";
        if (form == UpdateForm.FoldedRate)
        {
            string shrinkage = context.Dialect.Broadcast(lanes, "constants->Shrinkage");
            updated = goal.Decays ? dialect.MultiplyAdd(lanes, "weight", shrinkage, "total") : "weight + total";
            if (goal.SumsUpdates)
            {
                writer.Line(Invariant($"{type} updated = {updated};"));
                updated = "updated";
            }
        }
        else
        {
            UpdateRule.For(context, ParameterKind.Weight).EmitUpdate(lanes, place, "total");
        }

        if (goal.SumsUpdates)
        {
            writer.Line(Invariant($"{type} change = updated - weight;"));
            Square("UpdateSquares", "change");
            if (form == UpdateForm.FromGradient)
            {
                writer.Line(Invariant($"{Sum("Gradients")} += total;"));
                Square("GradientSquares", "total");
                Square("WeightSquares", "weight");
            }
        }

        writer.Line(dialect.Store(lanes, place, updated));

        // In memory: a register that holds a sum from tile to tile is one less for the tile.
        string Sum(string field) => dialect.Load(lanes, new Address("sums->" + field));

        void Square(string field, string value) =>
            writer.Line(Invariant($"{Sum(field)} = {dialect.MultiplyAdd(lanes, value, value, Sum(field))};"));
    }

    private void EmitBiasGoals(int[] widths)
    {
        if (widths.Length == 0)
        {
            return;
        }

        CodeWriter writer = context.Writer;
        writer.BlankLine();
        writer.Line("// What becomes of a vector of bias gradients.");
        using (writer.Block("private interface IBiasGoal"))
        {
            foreach (int lanes in widths)
            {
                writer.Line(BiasSignature(lanes, "static abstract") + ";");
            }
        }

        UpdateRule rule = UpdateRule.For(context, ParameterKind.Bias);
        writer.BlankLine();
        writer.Line(Invariant($"// {context.Plan.Spec.Optimizer}: {rule.Formula}"));
        EmitBiasGoal("BiasUpdate", widths, lanes =>
        {
            writer.Line(Invariant($"{context.Dialect.Type(lanes)} weight = {context.Dialect.Load(lanes, new Address("place"))};"));
            rule.EmitUpdate(lanes, new Address("place"), "gradient");
            writer.Line(context.Dialect.Store(lanes, new Address("place"), "updated"));
        });
        writer.BlankLine();
        writer.Line("// The gradient itself, for a caller who reads gradients.");
        EmitBiasGoal("BiasStore", widths, lanes =>
            writer.Line(context.Dialect.Store(lanes, new Address("place", Index: "constants->GradientOffset"), "gradient")));
    }

    private void EmitBiasGoal(string name, int[] widths, System.Action<int> emitApply)
    {
        CodeWriter writer = context.Writer;
        using (writer.Block(Invariant($"private readonly struct {name} : IBiasGoal")))
        {
            foreach (int lanes in widths)
            {
                writer.BlankLine();
                writer.Line(Inlined);
                using (writer.Block(BiasSignature(lanes, "public static")))
                {
                    emitApply(lanes);
                }
            }
        }
    }

    private const string Inlined = "[Jit(JitOptions.AggressiveInlining)]";

    private string ApplySignature(int lanes, string modifiers)
    {
        string type = context.Dialect.Type(lanes);
        string vectors = Invariant($"float* place, {type} weight, {type} total");
        return Invariant($"{modifiers} void Apply({vectors}, UpdateConstants* constants, GradientSums* sums)");
    }

    private string BiasSignature(int lanes, string modifiers) =>
        Invariant($"{modifiers} void Apply(float* place, {context.Dialect.Type(lanes)} gradient, UpdateConstants* constants)");
}
