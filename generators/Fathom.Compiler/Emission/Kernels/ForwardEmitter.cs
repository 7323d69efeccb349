using System;
using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Writes s = W x + b.</summary>
internal sealed class ForwardEmitter(KernelContext context, DenseForwardPlan plan)
{
    private readonly CodeWriter _writer = context.Writer;
    private readonly Dialect _dialect = context.Dialect;

    private string Tiles() => plan.Rows.Tail == 0
        ? Invariant($"any multiple of {plan.Rows.Tile} rows")
        : Invariant($"any multiple of {plan.Rows.Tile} rows, or the minibatch's {plan.Rows.Count}");

    private string Inputs => plan.Transposes ? "deltas" : "inputs";

    private string Outputs => plan.Transposes ? "gradients" : "outputs";

    private bool AnyRows => plan.RowCount == RowCount.Any;

    // Inputs that whole turns of the innermost loop take; those left over are written out after it.
    private int WholeTurns => plan.Inputs / plan.InnerUnroll * plan.InnerUnroll;

    public void Emit()
    {
        string rows = AnyRows ? "rows" : Invariant($"{plan.Rows.Count}");
        if (plan.Transposes)
        {
            KernelHeader.Write(
                _writer,
                Invariant($"The gradient with respect to the inputs of a layer of {plan.Units} inputs and {plan.Inputs} units:"),
                Invariant($"gradients[{rows}, {plan.Units}] = deltas[{rows}, {plan.Inputs}] x transposed weights, ")
                    + "a panel of inputs at a time.");
        }
        else
        {
            string extent = AnyRows ? Tiles() : rows + " rows";
            KernelHeader.Write(
                _writer,
                Invariant($"Pre-activations of a layer of {plan.Inputs} inputs and {plan.Units} units for {extent}:"),
                Invariant($"outputs[{rows}, {plan.Units}] = inputs[{rows}, {plan.Inputs}] x weights{(plan.UseBias ? " + biases" : "")}."));
        }

        string parameters = plan.Transposes
            ? "float* deltas, float* weights, float* transposed, float* gradients"
            : Invariant($"float* inputs, float* weights, {(plan.UseBias ? "float* biases, " : "")}float* outputs");
        string rowsParameter = AnyRows ? ", int rows" : "";
        using (_writer.Block(Invariant($"private static void {plan.Name}({parameters}{rowsParameter}{Shares.Parameter(context)})")))
        {
            if (context.Plan.Team.Shares)
            {
                Shares.EmitShare(_writer, Shares.Blocks(plan.Units));
            }

            if (AnyRows)
            {
                _writer.Line(Invariant($"int tiledRows = rows / {plan.Rows.Tile} * {plan.Rows.Tile};"));
            }

            foreach (PanelGroup group in plan.Groups)
            {
                EmitGroup(group);
            }
        }
    }

    private void EmitGroup(PanelGroup group)
    {
        string columns = plan.Transposes ? "inputs" : "outputs";
        _writer.BlankLine();
        _writer.Line(Invariant($"// {columns} {group.FirstOutput}..{group.LastOutput(plan.Units)}: {Panels(group)}"));
        var layout = new ParameterLayout(plan.Units, plan.Inputs);
        List<Moving> panels = [new(new Address(Outputs).Plus(group.FirstOutput), group.Width, "panelOutputs")];
        if (!plan.Transposes)
        {
            panels.Insert(0, new(new Address("weights").Plus((int)layout.Offset(group.FirstOutput, 0)), layout.PanelPitch, "panelWeights"));
        }

        if (plan.UseBias)
        {
            panels.Add(new(new Address("biases").Plus(group.FirstOutput), group.Width, "panelBiases"));
        }

        RepeatPanels(group, panels, panel =>
        {
            if (plan.Transposes)
            {
                EmitTransposition(group, panel[0]);
                panel = [new Address("transposed"), panel[0]];
            }

            if (plan.IsBlocked)
            {
                EmitBlocks(group, panel);
                return;
            }

            EmitColumns(group, panel, column =>
                EmitRows(new Address(Inputs), column, (height, row, outputs) =>
                    EmitTile(group, column with { Outputs = outputs }, height, row, plan.Inputs)));
        });
    }

    private void RepeatPanels(PanelGroup group, IReadOnlyCollection<Moving> panels, Action<Address[]> body)
    {
        if (!context.Plan.Team.Shares)
        {
            Loops.Repeat(_writer, plan.Shape, "panel", group.Panels, panels, body);
            return;
        }

        int firstPanel = group.FirstOutput / ParameterLayout.PanelWidth;
        if (group.Panels == 1)
        {
            using (_writer.Block(Invariant($"if (share.Start <= {firstPanel} && {firstPanel} < share.End)")))
            {
                body(panels.Select(panel => panel.Start).ToArray());
            }

            return;
        }

        bool isLast = group.LastOutput(plan.Units) == plan.Units - 1;
        string end = isLast ? "share.End" : Invariant($"(share.End < {group.Panels} ? share.End : {group.Panels})");
        Loops.Range(_writer, "panel", "share.Start", end, panels, body);
    }

    // Written out, a panel's place tells its first input; in a loop, the loop's counter does.
    private void EmitTransposition(PanelGroup group, Address panelOutputs)
    {
        string first = panelOutputs.Pointer == Outputs ? Invariant($"{panelOutputs.Offset}") : Invariant($"panel * {group.Width}");
        _writer.Line(Invariant($"PanelTransposition.Transpose(weights, {plan.Inputs}, {plan.Units}, {first}, transposed, {group.Width});"));
    }

    // The sums wait in the outputs from block to block, where they start from the biases.
    private void EmitBlocks(PanelGroup group, Address[] panel)
    {
        EmitColumns(group, panel, column => EmitRows(new Address(Inputs), column, (height, _, outputs) =>
        {
            using (_writer.Scope())
            {
                EmitStart(column, height);
                EmitStores(column.Tile, height, outputs);
            }
        }));
        using (_writer.Block(Invariant($"for (int block = 0; block < {WholeTurns}; block += {plan.InputBlock})")))
        {
            _writer.Line(Invariant($"float* blockInputs = &{Inputs}[block];"));
            _writer.Line(Invariant($"float* blockWeights = {panel[0].Plus("block", group.Width).Text};"));
            _writer.Line(Invariant($"int blockLength = {Loops.BlockLength("block", plan.InputBlock, WholeTurns)};"));
            Address[] block = [new Address("blockWeights"), .. panel.Skip(1)];
            EmitColumns(group, block, column => EmitRows(new Address("blockInputs"), column, (height, row, outputs) =>
                EmitTile(group, column with { Outputs = outputs }, height, row, inputs: null)));
        }

        if (WholeTurns < plan.Inputs)
        {
            Address[] rest = [panel[0].Plus(WholeTurns * group.Width), .. panel.Skip(1)];
            EmitColumns(group, rest, column => EmitRows(new Address(Inputs).Plus(WholeTurns), column, (height, row, outputs) =>
                EmitTile(group, column with { Outputs = outputs }, height, row, plan.Inputs - WholeTurns)));
        }
    }

    private void EmitColumns(PanelGroup group, Address[] panel, Action<ForwardColumn> body) => ColumnLoops.Walk(group, run =>
    {
        string[] names = ["columnWeights", "columnOutputs", "columnBiases"];
        IEnumerable<Moving> columns = panel.Zip(names, (pointer, name) => new Moving(pointer.Plus(run.Start), run.Width, name));
        ColumnLoops.Repeat(_writer, plan.Shape, run, Invariant($"panel == {group.Panels - 1}"), columns, column =>
            body(new ForwardColumn(run.Tile, column[0], column[1], column.ElementAtOrDefault(2))));
    });

    private void EmitRows(Address inputs, ForwardColumn column, Action<int, Address, Address> body)
    {
        if (!AnyRows)
        {
            Moving[] rows = [new(inputs, plan.InputPitch, "rowInputs"), new(column.Outputs, plan.OutputPitch, "rowOutputs")];
            Loops.Tiles(_writer, plan.Shape, "tile", plan.Rows, rows, (height, moved) => body(height, moved[0], moved[1]));
            return;
        }

        using (_writer.Block(Invariant($"for (int row = 0; row < tiledRows; row += {plan.Rows.Tile})")))
        {
            _writer.Line(Invariant($"float* rowInputs = {inputs.Plus("row", plan.InputPitch).Text};"));
            _writer.Line(Invariant($"float* rowOutputs = {column.Outputs.Plus("row", plan.OutputPitch).Text};"));
            body(plan.Rows.Tile, new Address("rowInputs"), new Address("rowOutputs"));
        }

        if (plan.Rows.Tail > 0)
        {
            using (_writer.Block("if (tiledRows < rows)"))
            {
                _writer.Line(Invariant($"float* rowInputs = {inputs.Plus("tiledRows", plan.InputPitch).Text};"));
                _writer.Line(Invariant($"float* rowOutputs = {column.Outputs.Plus("tiledRows", plan.OutputPitch).Text};"));
                body(plan.Rows.Tail, new Address("rowInputs"), new Address("rowOutputs"));
            }
        }
    }

    // The number of inputs is null where it is that of a block, known at run time.
    private void EmitTile(PanelGroup group, ForwardColumn column, int height, Address rowInputs, int? inputs)
    {
        ColumnTile tile = column.Tile;
        _writer.Line(Invariant($"// tile of {height} x {tile.Width}: {TileVectors.Accumulators(tile, height)}"));
        using (_writer.Scope())
        {
            if (plan.IsBlocked)
            {
                TileVectors.ForEach(tile, (vector, lanes, offset) => _writer.Declare(
                    _dialect.Type(lanes),
                    Enumerable.Range(0, height)
                        .Select(row => Invariant($"acc_r{row}_c{vector} = {_dialect.Load(lanes, Output(column.Outputs, row, offset))}"))));
            }
            else
            {
                EmitStart(column, height);
            }

            EmitInnerLoop(group, tile, height, rowInputs, column.Weights, inputs);
            EmitStores(tile, height, column.Outputs);
        }
    }

    private void EmitStart(ForwardColumn column, int height) => TileVectors.ForEach(column.Tile, (vector, lanes, offset) =>
    {
        string start = plan.UseBias ? _dialect.Load(lanes, column.Biases.Plus(offset)) : _dialect.Zero(lanes);
        IEnumerable<string> others = Enumerable.Range(1, height - 1).Select(row => Invariant($"acc_r{row}_c{vector} = acc_r0_c{vector}"));
        _writer.Declare(_dialect.Type(lanes), new[] { Invariant($"acc_r0_c{vector} = {start}") }.Concat(others));
    });

    private void EmitStores(ColumnTile tile, int height, Address outputs) => ForEach(tile, height, (row, vector, lanes, offset) =>
        _writer.Line(_dialect.Store(lanes, Output(outputs, row, offset), Invariant($"acc_r{row}_c{vector}"))));

    private void EmitInnerLoop(PanelGroup group, ColumnTile tile, int height, Address inputs, Address weights, int? count)
    {
        if (count is { } all && (plan.Shape == CodeShape.StraightLine || all <= plan.InnerUnroll))
        {
            EmitInputs(group, tile, height, all, inputs, weights);
            return;
        }

        string length = count is null ? "blockLength" : Invariant($"{WholeTurns}");
        _writer.Line(Invariant($"float* input = {inputs.Text};"));
        _writer.Line(Invariant($"float* weight = {weights.Text};"));
        int step = plan.InnerUnroll * group.Width;
        string header = Invariant($"for (float* end = input + {length}; input != end; input += {plan.InnerUnroll}, weight += {step})");
        using (_writer.Block(header))
        {
            EmitPrefetch(group, tile);
            EmitInputs(group, tile, height, plan.InnerUnroll, new Address("input"), new Address("weight"));
        }

        if (count is { } total && WholeTurns < total)
        {
            using (_writer.Scope())
            {
                EmitInputs(group, tile, height, total - WholeTurns, new Address("input"), new Address("weight"));
            }
        }
    }

    private void EmitPrefetch(PanelGroup group, ColumnTile tile)
    {
        if (plan.Prefetch is not { } prefetch)
        {
            return;
        }

        for (int input = 0; input < plan.InnerUnroll; input++)
        {
            Address ahead = new Address("weight").Plus((prefetch.Inputs + input) * group.Width);
            CacheLines.EmitPrefetch(context, prefetch.Level, ahead, tile.Width);
        }
    }

    private void EmitInputs(PanelGroup group, ColumnTile tile, int height, int count, Address inputs, Address weights)
    {
        var products = new OuterProducts(
            tile,
            height,
            HeightLetter: 'r',
            ScalarFeed: plan.ScalarFeed,
            ScalarPitch: plan.InputPitch,
            ScalarStep: 1,
            VectorName: "weight",
            VectorStep: group.Width);
        products.Emit(context, count, inputs, weights);
    }

    private Address Output(Address outputs, int row, int offset) => outputs.Plus(row * plan.OutputPitch + offset);

    private static void ForEach(ColumnTile tile, int height, Action<int, int, int, int> body) =>
        TileVectors.ForEach(tile, (vector, lanes, offset) =>
        {
            for (int row = 0; row < height; row++)
            {
                body(row, vector, lanes, offset);
            }
        });

    private static string Panels(PanelGroup group) =>
        group.Panels == 1 ? Invariant($"one panel of {group.Width}") : Invariant($"{group.Panels} panels of {group.Width}");
}
