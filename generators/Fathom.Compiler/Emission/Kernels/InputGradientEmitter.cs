using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>
/// Writes dC/dx = W^T dC/ds. Each accumulator gathers, for one input and one row, the products of all outputs lane by lane; their sum
/// across the lanes is taken once at the end.
/// </summary>
internal static class InputGradientEmitter
{
    public static void Emit(KernelContext context, InputGradientPlan plan)
    {
        CodeWriter writer = context.Writer;
        KernelHeader.Write(
            writer,
            Invariant($"The gradient with respect to the inputs of a layer of {plan.Inputs} inputs and {plan.Units} units:"),
            Invariant($"gradients[{plan.Rows.Count}, {plan.Inputs}] = deltas[{plan.Rows.Count}, {plan.Units}] x transposed weights."),
            plan.Reason);
        using (writer.Block(Invariant($"private static void {plan.Name}(float* deltas, float* weights, float* gradients)")))
        {
            List<Moving> inputs = [new(new Address("gradients"), 1, "inputGradients")];
            inputs.AddRange(plan.Groups.Select((group, index) =>
                new Moving(new Address("weights").Plus(group.FirstOutput * plan.Inputs), group.Width, Invariant($"inputWeights{index}"))));
            Loops.Tiles(writer, plan.Shape, "tile", plan.InputTiles, inputs, (height, input) =>
            {
                Moving[] rows = [new(new Address("deltas"), plan.DeltaPitch, "rowDeltas"), new(input[0], plan.GradientPitch, "rowGradients")];
                Loops.Tiles(writer, plan.Shape, "rowTile", plan.Rows, rows, (width, row) =>
                    EmitTile(context, plan, height, width, row[0], row[1], input.Skip(1).ToArray()));
            });
        }
    }

    private static void EmitTile(
        KernelContext context, InputGradientPlan plan, int inputs, int rows, Address deltas, Address gradients, Address[] groupWeights)
    {
        CodeWriter writer = context.Writer;
        Dialect dialect = context.Dialect;
        int[] widths = plan.Groups.SelectMany(group => group.Tiles).SelectMany(tile => tile.Vectors).Distinct().ToArray();
        writer.Line(Invariant($"// tile of {inputs} inputs x {rows} rows"));
        using (writer.Scope())
        {
            foreach (int lanes in widths)
            {
                ForEachPair(inputs, rows, (input, row) =>
                    writer.Line(Invariant($"{dialect.Type(lanes)} {Accumulator(lanes, input, row)} = {dialect.Zero(lanes)};")));
            }

            for (int index = 0; index < plan.Groups.Count; index++)
            {
                PanelGroup group = plan.Groups[index];
                Moving[] panels =
                [
                    new(groupWeights[index], group.Width * plan.Inputs, "weight"),
                    new(deltas.Plus(group.FirstOutput), group.Width, "delta"),
                ];
                Loops.Repeat(writer, plan.Shape, "panel", group.Panels, panels, panel => ColumnLoops.Walk(group, run =>
                {
                    Moving[] columns =
                    [
                        new(panel[0].Plus(run.Start), run.Width, "columnWeight"),
                        new(panel[1].Plus(run.Start), run.Width, "columnDelta"),
                    ];
                    Loops.Repeat(writer, plan.Shape, "column", run.Turns, columns, column =>
                        EmitColumn(context, plan, group, run.Tile, inputs, rows, column[0], column[1]));
                }));
            }

            ForEachPair(inputs, rows, (input, row) =>
            {
                IEnumerable<string> sums = widths.Select(lanes => dialect.Sum(lanes, Accumulator(lanes, input, row)));
                writer.Line(Invariant($"{gradients.Plus(row * plan.GradientPitch + input).Element} = {string.Join(" + ", sums)};"));
            });
        }
    }

    private static void EmitColumn(
        KernelContext context, InputGradientPlan plan, PanelGroup group, ColumnTile tile, int inputs, int rows, Address weights, Address deltas)
    {
        CodeWriter writer = context.Writer;
        Dialect dialect = context.Dialect;
        TileVectors.ForEach(tile, (_, lanes, offset) =>
        {
            using (writer.Scope())
            {
                for (int input = 0; input < inputs; input++)
                {
                    string load = dialect.Load(lanes, weights.Plus(input * group.Width + offset));
                    writer.Line(Invariant($"{dialect.Type(lanes)} weight_i{input} = {load};"));
                }

                for (int row = 0; row < rows; row++)
                {
                    string load = dialect.Load(lanes, deltas.Plus(row * plan.DeltaPitch + offset));
                    writer.Line(Invariant($"{(row == 0 ? dialect.Type(lanes) + " " : "")}value = {load};"));
                    for (int input = 0; input < inputs; input++)
                    {
                        string accumulator = Accumulator(lanes, input, row);
                        writer.Line(Invariant($"{accumulator} = {dialect.MultiplyAdd(lanes, "value", Invariant($"weight_i{input}"), accumulator)};"));
                    }
                }
            }
        });
    }

    private static string Accumulator(int lanes, int input, int row) => Invariant($"acc{lanes}_i{input}_r{row}");

    private static void ForEachPair(int inputs, int rows, System.Action<int, int> body)
    {
        for (int input = 0; input < inputs; input++)
        {
            for (int row = 0; row < rows; row++)
            {
                body(input, row);
            }
        }
    }
}
