using System;
using System.Collections.Generic;
using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>
/// Writes dC/dW = sum over the minibatch of dC/ds x^T. Each tile ends with the goal the kernel is compiled for, while the gradient is in
/// registers.
/// </summary>
internal sealed class WeightGradientEmitter(KernelContext context, WeightGradientPlan plan)
{
    private readonly CodeWriter _writer = context.Writer;
    private readonly Dialect _dialect = context.Dialect;
    private readonly ParameterLayout _layout = new(plan.Units, plan.Inputs);

    private int Lanes => plan.Groups[0].Lanes;

    public void Emit()
    {
        KernelHeader.Write(
            _writer,
            Invariant($"The weight gradient of a layer of {plan.Inputs} inputs and {plan.Units} units, and what becomes of it:"),
            Invariant($"gradient[{plan.Units}, {plan.Inputs}] = transposed deltas[{plan.Batch}, {plan.Units}] ")
                + Invariant($"x inputs[{plan.Batch}, {plan.Inputs}]."));
        using (WeightKernel.Open(context, plan.Name, "float* inputs, float* deltas, float* weights", plan.Inputs))
        {
            foreach (PanelGroup group in plan.Groups)
            {
                EmitGroup(group);
            }
        }
    }

    private void EmitGroup(PanelGroup group)
    {
        _writer.BlankLine();
        WeightKernel.RepeatColumns(context, plan.Shape, _layout, group, (tile, weights, deltas) =>
        {
            Moving[] inputs = [new(new Address("inputs"), 1, "tileInputs"), new(weights, group.Width, "tileWeights")];
            WeightKernel.RepeatInputs(context, plan.Shape, plan.InputTiles, inputs, (height, input, tileSums) =>
                EmitTile(group, tile, height, input[0], deltas, input[1], tileSums));
        });
    }

    private void EmitTile(PanelGroup group, ColumnTile tile, int height, Address inputs, Address deltas, Address weights, Address tileSums)
    {
        _writer.Line(Invariant($"// tile of {height} inputs x {tile.Width} outputs: {TileVectors.Accumulators(tile, height)}"));
        using (_writer.Scope())
        {
            EmitPrefetch(group, tile, height, weights);
            var accumulators = new List<string>();
            ForEach(tile, height, (input, vector, _) => accumulators.Add(Invariant($"acc_i{input}_c{vector} = {_dialect.Zero(Lanes)}")));
            _writer.Declare(_dialect.Type(Lanes), accumulators);
            EmitRows(tile, height, inputs, deltas);
            using (plan.Shape == CodeShape.TileLoop ? TileEnds.Open(context, "weights") : null)
            {
                ForEach(tile, height, (input, vector, place) =>
                {
                    Address weight = Place(group, weights, input, place);
                    Address sums = WeightKernel.Sums(tileSums, vector * height + input);
                    _writer.Line(GoalEmitter.WeightCall(weight, _dialect.Load(Lanes, weight), Invariant($"acc_i{input}_c{vector}"), sums));
                });
            }
        }
    }

    private void EmitPrefetch(PanelGroup group, ColumnTile tile, int height, Address weights)
    {
        if (plan.Prefetch is not { } prefetch)
        {
            return;
        }

        for (int input = 0; input < height; input++)
        {
            CacheLines.EmitPrefetch(context, prefetch.Level, Place(group, weights, prefetch.Inputs + input, offset: 0), tile.Width);
        }
    }

    private void EmitRows(ColumnTile tile, int height, Address inputs, Address deltas)
    {
        if (plan.RowUnroll == plan.Batch)
        {
            EmitRowProducts(tile, height, plan.Batch, inputs, deltas);
            return;
        }

        var schedule = new TileSchedule(plan.Batch, plan.RowUnroll);
        Moving[] rows = [new(inputs, plan.InputPitch, "rowInputs"), new(deltas, plan.DeltaPitch, "rowDeltas")];
        Loops.Tiles(_writer, CodeShape.TileLoop, "row", schedule, rows, (count, row) =>
        {
            using (_writer.Scope())
            {
                EmitRowProducts(tile, height, count, row[0], row[1]);
            }
        });
    }

    private void EmitRowProducts(ColumnTile tile, int height, int rows, Address inputs, Address deltas)
    {
        var products = new OuterProducts(
            tile,
            height,
            HeightLetter: 'i',
            ScalarFeed: plan.ScalarFeed,
            ScalarPitch: 1,
            ScalarStep: plan.InputPitch,
            VectorName: "delta",
            VectorStep: plan.DeltaPitch);
        products.Emit(context, rows, inputs, deltas);
    }

    private static Address Place(PanelGroup group, Address weights, int input, int offset) => weights.Plus(input * group.Width + offset);

    private static void ForEach(ColumnTile tile, int height, Action<int, int, int> body) =>
        TileVectors.ForEach(tile, (vector, _, offset) =>
        {
            for (int input = 0; input < height; input++)
            {
                body(input, vector, offset);
            }
        });
}
