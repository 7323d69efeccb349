using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Helpers;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Writes s = W x + b.</summary>
internal static class ForwardEmitter
{
    public static void Emit(KernelContext context, DenseForwardPlan plan)
    {
        CodeWriter writer = context.Writer;
        bool anyRows = plan.RowCount == RowCount.Any;
        string rows = anyRows ? "rows" : Invariant($"{plan.Rows.Count}");
        KernelHeader.Write(
            writer,
            Invariant($"Pre-activations of a layer of {plan.Inputs} inputs and {plan.Units} units for {(anyRows ? "any number of" : rows)} rows:"),
            Invariant($"outputs[{rows}, {plan.Units}] = inputs[{rows}, {plan.Inputs}] x weights{(plan.UseBias ? " + biases" : "")}."),
            plan.Reason);
        string parameters = Invariant($"float* inputs, float* weights, {(plan.UseBias ? "float* biases, " : "")}float* outputs");
        using (writer.Block(Invariant($"private static void {plan.Name}({parameters}{(anyRows ? ", int rows" : "")})")))
        {
            if (anyRows && plan.Rows.Tile > 1)
            {
                writer.Line(Invariant($"int tiledRows = rows / {plan.Rows.Tile} * {plan.Rows.Tile};"));
            }

            foreach (PanelGroup group in plan.Groups)
            {
                EmitGroup(context, plan, group);
            }
        }
    }

    private static void EmitGroup(KernelContext context, DenseForwardPlan plan, PanelGroup group)
    {
        CodeWriter writer = context.Writer;
        writer.BlankLine();
        writer.Line(Invariant($"// outputs {group.FirstOutput}..{group.LastOutput(plan.Units)}: {Panels(group)}"));
        List<Moving> panels =
        [
            new(new Address("weights").Plus(group.FirstOutput * plan.Inputs), group.Width * plan.Inputs, "panelWeights"),
            new(new Address("outputs").Plus(group.FirstOutput), group.Width, "panelOutputs"),
        ];
        if (plan.UseBias)
        {
            panels.Add(new(new Address("biases").Plus(group.FirstOutput), group.Width, "panelBiases"));
        }

        Loops.Repeat(writer, plan.Shape, "panel", group.Panels, panels, panel => ColumnLoops.Walk(group, run =>
        {
            string[] names = ["columnWeights", "columnOutputs", "columnBiases"];
            IEnumerable<Moving> columns = panel.Zip(names, (pointer, name) => new Moving(pointer.Plus(run.Start), run.Width, name));
            Loops.Repeat(writer, plan.Shape, "column", run.Turns, columns, column =>
                EmitRows(context, plan, group, run.Tile, weights: column[0], outputs: column[1], biases: column.ElementAtOrDefault(2)));
        }));
    }

    private static void EmitRows(
        KernelContext context, DenseForwardPlan plan, PanelGroup group, ColumnTile tile, Address weights, Address outputs, Address biases)
    {
        CodeWriter writer = context.Writer;
        if (plan.RowCount == RowCount.Batch)
        {
            Moving[] rows = [new(new Address("inputs"), plan.InputPitch, "rowInputs"), new(outputs, plan.OutputPitch, "rowOutputs")];
            Loops.Tiles(writer, plan.Shape, "tile", plan.Rows, rows, (height, moved) =>
                EmitTile(context, plan, group, tile, height, moved[0], weights, biases, moved[1]));
            return;
        }

        string start = "0";
        if (plan.Rows.Tile > 1)
        {
            start = "tiledRows";
            EmitRowLoop(Invariant($"for (int row = 0; row < tiledRows; row += {plan.Rows.Tile})"), plan.Rows.Tile);
        }

        EmitRowLoop(Invariant($"for (int row = {start}; row < rows; row++)"), height: 1);

        void EmitRowLoop(string header, int height)
        {
            using (writer.Block(header))
            {
                writer.Line(Invariant($"float* rowInputs = {new Address("inputs").Plus("row", plan.InputPitch).Text};"));
                writer.Line(Invariant($"float* rowOutputs = {outputs.Plus("row", plan.OutputPitch).Text};"));
                EmitTile(context, plan, group, tile, height, new Address("rowInputs"), weights, biases, new Address("rowOutputs"));
            }
        }
    }

    private static void EmitTile(
        KernelContext context,
        DenseForwardPlan plan,
        PanelGroup group,
        ColumnTile tile,
        int height,
        Address inputs,
        Address weights,
        Address biases,
        Address outputs)
    {
        CodeWriter writer = context.Writer;
        Dialect dialect = context.Dialect;
        writer.Line(Invariant($"// tile of {height} x {tile.Width}: {TileVectors.Accumulators(tile, height)}"));
        using (writer.Scope())
        {
            TileVectors.ForEach(tile, (column, lanes, offset) =>
            {
                string start = plan.UseBias ? dialect.Load(lanes, biases.Plus(offset)) : dialect.Zero(lanes);
                writer.Line(Invariant($"{dialect.Type(lanes)} acc_r0_c{column} = {start};"));
                for (int row = 1; row < height; row++)
                {
                    writer.Line(Invariant($"{dialect.Type(lanes)} acc_r{row}_c{column} = acc_r0_c{column};"));
                }
            });

            EmitInnerLoop(context, plan, group, tile, height, inputs, weights);
            TileVectors.ForEach(tile, (column, lanes, offset) =>
            {
                for (int row = 0; row < height; row++)
                {
                    Address output = outputs.Plus(row * plan.OutputPitch + offset);
                    writer.Line(dialect.Store(lanes, output, Invariant($"acc_r{row}_c{column}")));
                }
            });
        }
    }

    private static void EmitInnerLoop(
        KernelContext context, DenseForwardPlan plan, PanelGroup group, ColumnTile tile, int height, Address inputs, Address weights)
    {
        CodeWriter writer = context.Writer;
        if (plan.Shape == CodeShape.StraightLine || plan.Inputs <= plan.InnerUnroll)
        {
            EmitInputs(context, plan, group, tile, height, plan.Inputs, inputs, weights);
            return;
        }

        int looped = plan.Inputs / plan.InnerUnroll * plan.InnerUnroll;
        writer.Line(Invariant($"float* input = {inputs.Text};"));
        writer.Line(Invariant($"float* weight = {weights.Text};"));
        int step = plan.InnerUnroll * group.Width;
        using (writer.Block(Invariant($"for (float* end = input + {looped}; input != end; input += {plan.InnerUnroll}, weight += {step})")))
        {
            EmitInputs(context, plan, group, tile, height, plan.InnerUnroll, new Address("input"), new Address("weight"));
        }

        if (looped < plan.Inputs)
        {
            using (writer.Scope())
            {
                EmitInputs(context, plan, group, tile, height, plan.Inputs - looped, new Address("input"), new Address("weight"));
            }
        }
    }

    private static void EmitInputs(
        KernelContext context, DenseForwardPlan plan, PanelGroup group, ColumnTile tile, int height, int count, Address inputs, Address weights)
    {
        var products = new OuterProducts(
            tile, height, HeightLetter: 'r', ScalarPitch: plan.InputPitch, ScalarStep: 1, VectorName: "weight", VectorStep: group.Width);
        products.Emit(context, count, inputs, weights);
    }

    private static string Panels(PanelGroup group) =>
        group.Panels == 1 ? Invariant($"one panel of {group.Width}") : Invariant($"{group.Panels} panels of {group.Width}");
}
