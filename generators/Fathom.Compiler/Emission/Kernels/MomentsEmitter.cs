using Fathom.Compiler.Analysis;
using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Planning;
using Fathom.Compiler.Specification;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Writes the kernels that sum up a layer's activations and gradients for the statistics.</summary>
internal static class MomentsEmitter
{
    public static string ActivationName(LayerSpec layer) => Invariant($"{layer.Activation}Moments{layer.Units}{ParameterSuffix(layer)}");

    // What counts as saturated depends on the slope or alpha, which layers of one size need not share.
    private static string ParameterSuffix(LayerSpec layer) =>
        ActivationTraits.Of(layer.Activation, layer.ActivationParameter).HasParameter
            ? "_" + Literal.Float(layer.ActivationParameter).TrimEnd('f').Replace('.', 'p').Replace('-', 'm').Replace("+", "")
            : "";

    public static string GradientName(int units) => Invariant($"GradientMoments{units}");

    public static void EmitActivation(KernelContext context, LayerSpec layer, int pitch)
    {
        CodeWriter writer = context.Writer;
        Dialect dialect = context.Dialect;
        RowVectors vectors = RowVectors.Of(context.Machine, layer.Units);
        int lanes = vectors.Lanes;
        string type = dialect.Type(lanes);
        ActivationTraits traits = ActivationTraits.Of(layer.Activation, layer.ActivationParameter);
        KernelHeader.Write(
            writer,
            Invariant($"The moments of {layer.Units} activations a row, measured from the first so that the variance is not a difference of large sums,"),
            "their range, and how many lie on the flat part of the activation function.");
        using (writer.Block(Invariant($"private static void {ActivationName(layer)}(float* sums, float* outputs, double* moments)")))
        {
            writer.Line("float first = outputs[0];");
            writer.Line(Invariant($"{type} pivot = {dialect.Broadcast(lanes, "first")};"));
            writer.Line(Invariant($"{type} smallest = pivot;"));
            writer.Line(Invariant($"{type} largest = pivot;"));
            if (vectors.HasPadding)
            {
                writer.Line(Invariant($"{type} inUse = {dialect.FirstLanes(lanes, vectors.LanesInUse)};"));
            }

            Moving[] rows = [new(new Address("sums"), pitch, "rowSums"), new(new Address("outputs"), pitch, "rowOutputs")];
            Loops.Repeat(writer, CodeShape.TileLoop, "row", context.Plan.Spec.Batch, rows, row =>
            {
                writer.Line(Invariant($"{type} sum = {dialect.Zero(lanes)};"));
                writer.Line(Invariant($"{type} squares = {dialect.Zero(lanes)};"));
                if (traits.CanSaturate)
                {
                    writer.Line(Invariant($"{type} saturated = {dialect.Zero(lanes)};"));
                }

                Moving[] columns = [new(row[0], lanes, "columnSums"), new(row[1], lanes, "columnOutputs")];
                Loops.Repeat(writer, CodeShape.TileLoop, "column", vectors.WholeVectors, columns, column =>
                    EmitVector(context, layer, traits, lanes, column[0], column[1], mask: ""));
                if (vectors.HasPadding)
                {
                    int tail = vectors.WholeVectors * lanes;
                    EmitVector(context, layer, traits, lanes, row[0].Plus(tail), row[1].Plus(tail), mask: "inUse");
                }

                writer.Line(Moments.Add(MomentSlot.ActivationSum, dialect.Sum(lanes, "sum")));
                writer.Line(Moments.Add(MomentSlot.ActivationSquares, dialect.Sum(lanes, "squares")));
                if (traits.CanSaturate)
                {
                    writer.Line(Moments.Add(MomentSlot.ActivationSaturated, dialect.Sum(lanes, "saturated")));
                }
            });
            writer.Line(Moments.Set(MomentSlot.ActivationPivot, "first"));
            writer.Line(Moments.Set(MomentSlot.ActivationMinimum, "KernelMath.Minimum(smallest)"));
            writer.Line(Moments.Set(MomentSlot.ActivationMaximum, "KernelMath.Maximum(largest)"));
        }
    }

    public static void EmitGradient(KernelContext context, int units, int pitch)
    {
        CodeWriter writer = context.Writer;
        Dialect dialect = context.Dialect;
        RowVectors vectors = RowVectors.Of(context.Machine, units);
        int lanes = vectors.Lanes;
        string type = dialect.Type(lanes);
        KernelHeader.Write(
            writer,
            Invariant($"The moments of the gradients with respect to {units} pre-activations a row;"),
            "padding lanes are zero and add nothing.");
        using (writer.Block(Invariant($"private static void {GradientName(units)}(float* deltas, double* moments)")))
        {
            Moving[] rows = [new(new Address("deltas"), pitch, "rowDeltas")];
            Loops.Repeat(writer, CodeShape.TileLoop, "row", context.Plan.Spec.Batch, rows, row =>
            {
                writer.Line(Invariant($"{type} sum = {dialect.Zero(lanes)};"));
                writer.Line(Invariant($"{type} squares = {dialect.Zero(lanes)};"));
                Loops.Repeat(writer, CodeShape.TileLoop, "column", vectors.Count, [new Moving(row[0], lanes, "columnDeltas")], column =>
                {
                    using (writer.Scope())
                    {
                        writer.Line(Invariant($"{type} delta = {dialect.Load(lanes, column[0])};"));
                        writer.Line("sum += delta;");
                        writer.Line(Invariant($"squares = {dialect.MultiplyAdd(lanes, "delta", "delta", "squares")};"));
                    }
                });
                writer.Line(Moments.Add(MomentSlot.GradientSum, dialect.Sum(lanes, "sum")));
                writer.Line(Moments.Add(MomentSlot.GradientSquares, dialect.Sum(lanes, "squares")));
            });
        }
    }

    private static void EmitVector(
        KernelContext context, LayerSpec layer, ActivationTraits traits, int lanes, Address sums, Address outputs, string mask)
    {
        CodeWriter writer = context.Writer;
        Dialect dialect = context.Dialect;
        string type = dialect.Type(lanes);
        using (writer.Scope())
        {
            // A padding lane stands in for the pivot: no sum, no extreme.
            string load = dialect.Load(lanes, outputs);
            string output = mask.Length == 0 ? load : Invariant($"{dialect.Class(lanes)}.ConditionalSelect({mask}, {load}, pivot)");
            writer.Line(Invariant($"{type} output = {output};"));
            writer.Line(Invariant($"{type} deviation = output - pivot;"));
            writer.Line("sum += deviation;");
            writer.Line(Invariant($"squares = {dialect.MultiplyAdd(lanes, "deviation", "deviation", "squares")};"));
            writer.Line(Invariant($"smallest = {dialect.Minimum(lanes, "smallest", "output")};"));
            writer.Line(Invariant($"largest = {dialect.Maximum(lanes, "largest", "output")};"));
            if (traits.CanSaturate)
            {
                string value = "output";
                if (traits.Derivative == DerivativeSource.PreActivation)
                {
                    value = "slope";
                    string derivative = Invariant($"VectorMath.{layer.Activation}Derivative({dialect.Load(lanes, sums)})");
                    writer.Line(Invariant($"{type} slope = KernelMath.Magnitude({derivative});"));
                }

                // 1 in the lanes that are saturated, 0 in the others.
                string below = Literal.Float((float)traits.SaturatedBelow);
                string above = Literal.Float((float)traits.SaturatedAbove);
                writer.Line(Invariant($"saturated += KernelMath.OneOutside({value}, {below}, {above}){(mask.Length == 0 ? "" : " & " + mask)};"));
            }
        }
    }
}
