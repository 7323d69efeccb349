using System.Linq;
using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>
/// Writes dC/dW = sum over the minibatch of dC/ds x^T. Each tile ends with the goal the kernel is compiled for, while the gradient is in
/// registers.
/// </summary>
internal static class WeightGradientEmitter
{
    public static void Emit(KernelContext context, WeightGradientPlan plan)
    {
        CodeWriter writer = context.Writer;
        KernelHeader.Write(
            writer,
            Invariant($"The weight gradient of a layer of {plan.Inputs} inputs and {plan.Units} units, and what becomes of it:"),
            Invariant($"gradient[{plan.Units}, {plan.Inputs}] = transposed deltas[{plan.Batch}, {plan.Units}] x inputs[{plan.Batch}, {plan.Inputs}]."),
            plan.Reason);
        const string parameters = "float* inputs, float* deltas, float* weights, UpdateConstants* constants, double* moments";
        writer.Line(Invariant($"private static void {plan.Name}<TGoal>({parameters})"));
        using (writer.Block("    where TGoal : struct, IWeightGoal"))
        {
            foreach (PanelGroup group in plan.Groups)
            {
                EmitGroup(context, plan, group);
            }
        }
    }

    private static void EmitGroup(KernelContext context, WeightGradientPlan plan, PanelGroup group)
    {
        CodeWriter writer = context.Writer;
        writer.BlankLine();
        Moving[] panels =
        [
            new(new Address("weights").Plus(group.FirstOutput * plan.Inputs), group.Width * plan.Inputs, "panelWeights"),
            new(new Address("deltas").Plus(group.FirstOutput), group.Width, "panelDeltas"),
        ];
        Loops.Repeat(writer, plan.Shape, "panel", group.Panels, panels, panel => ColumnLoops.Walk(group, run =>
        {
            Moving[] columns =
            [
                new(panel[0].Plus(run.Start), run.Width, "columnWeights"),
                new(panel[1].Plus(run.Start), run.Width, "columnDeltas"),
            ];
            Loops.Repeat(writer, plan.Shape, "column", run.Turns, columns, column =>
            {
                int[] widths = run.Tile.Vectors.Distinct().ToArray();
                using (writer.Scope())
                {
                    VectorUpdateEmitter.EmitSums(context, widths);
                    Moving[] inputs = [new(new Address("inputs"), 1, "tileInputs"), new(column[0], group.Width, "tileWeights")];
                    Loops.Tiles(writer, plan.Shape, "tile", plan.InputTiles, inputs, (height, input) =>
                        EmitTile(context, plan, group, run.Tile, height, input[0], column[1], input[1]));
                    VectorUpdateEmitter.EmitFlush(context, widths);
                }
            });
        }));
    }

    private static void EmitTile(
        KernelContext context,
        WeightGradientPlan plan,
        PanelGroup group,
        ColumnTile tile,
        int height,
        Address inputs,
        Address deltas,
        Address weights)
    {
        CodeWriter writer = context.Writer;
        Dialect dialect = context.Dialect;
        writer.Line(Invariant($"// tile of {height} inputs x {tile.Width} outputs: {TileVectors.Accumulators(tile, height)}"));
        using (writer.Scope())
        {
            TileVectors.ForEach(tile, (column, lanes, _) =>
            {
                for (int input = 0; input < height; input++)
                {
                    writer.Line(Invariant($"{dialect.Type(lanes)} acc_i{input}_c{column} = {dialect.Zero(lanes)};"));
                }
            });

            EmitRows(context, plan, tile, height, inputs, deltas);
            TileVectors.ForEach(tile, (column, lanes, offset) =>
            {
                for (int input = 0; input < height; input++)
                {
                    Address place = weights.Plus(input * group.Width + offset);
                    writer.Line(VectorUpdateEmitter.WeightCall(lanes, place, Invariant($"acc_i{input}_c{column}")));
                }
            });
        }
    }

    private static void EmitRows(KernelContext context, WeightGradientPlan plan, ColumnTile tile, int height, Address inputs, Address deltas)
    {
        CodeWriter writer = context.Writer;
        if (plan.RowUnroll == plan.Batch)
        {
            EmitRowProducts(context, plan, tile, height, plan.Batch, inputs, deltas);
            return;
        }

        var schedule = new TileSchedule(plan.Batch, plan.RowUnroll);
        Moving[] rows = [new(inputs, plan.InputPitch, "rowInputs"), new(deltas, plan.DeltaPitch, "rowDeltas")];
        Loops.Tiles(writer, CodeShape.TileLoop, "row", schedule, rows, (count, row) =>
        {
            using (writer.Scope())
            {
                EmitRowProducts(context, plan, tile, height, count, row[0], row[1]);
            }
        });
    }

    private static void EmitRowProducts(
        KernelContext context, WeightGradientPlan plan, ColumnTile tile, int height, int rows, Address inputs, Address deltas)
    {
        var products = new OuterProducts(
            tile, height, HeightLetter: 'i', ScalarPitch: 1, ScalarStep: plan.InputPitch, VectorName: "delta", VectorStep: plan.DeltaPitch);
        products.Emit(context, rows, inputs, deltas);
    }
}
