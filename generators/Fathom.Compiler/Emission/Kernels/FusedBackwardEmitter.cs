using System;
using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>
/// Writes dC/dx = W^T dC/ds, dC/dW and the update in one pass over the weights. A tile takes a few inputs and the whole minibatch: each
/// vector of dC/ds that is loaded is multiplied by the old weights, for dC/dx, and by the inputs, for the new weights. dC/dx gathers lane
/// by lane; the sums across the lanes are taken once at the end of a tile.
/// </summary>
internal sealed class FusedBackwardEmitter(KernelContext context, FusedBackwardPlan plan)
{
    private readonly CodeWriter _writer = context.Writer;
    private readonly Dialect _dialect = context.Dialect;
    private readonly ParameterLayout _layout = new(plan.Units, plan.Inputs);

    private int Lanes => plan.Groups[0].Lanes;

    private string Type => _dialect.Type(Lanes);

    public void Emit()
    {
        KernelHeader.Write(
            _writer,
            Invariant($"The backward pass of a layer of {plan.Inputs} inputs and {plan.Units} units, ")
                + "the whole minibatch with each weight:",
            Invariant($"gradients[{plan.Batch}, {plan.Inputs}] = deltas[{plan.Batch}, {plan.Units}] x transposed weights, ")
                + "and weights + transposed deltas x inputs.");
        using (WeightKernel.Open(context, plan.Name, "float* inputs, float* deltas, float* weights, float* gradients", plan.Inputs))
        {
            if (plan.IsBlocked)
            {
                EmitBlocks();
            }
            else
            {
                EmitTiles(new Address("weights"), new Address("deltas"), blockEnd: null);
            }
        }
    }

    // Each block of panels adds to dC/dx, which starts from zero.
    private void EmitBlocks()
    {
        PanelGroup full = plan.Groups[0];
        EmitClear();
        using (_writer.Block(Invariant($"for (int block = 0; block < {full.Panels}; block += {plan.PanelBlock})")))
        {
            _writer.Line(Invariant($"float* blockWeights = {new Address("weights").Plus("block", _layout.PanelPitch).Text};"));
            _writer.Line(Invariant($"float* blockDeltas = {new Address("deltas").Plus("block", full.Width).Text};"));
            string panels = Loops.BlockLength("block", plan.PanelBlock, full.Panels);
            _writer.Line(Invariant($"float* blockEnd = &blockDeltas[{panels} * {full.Width}];"));
            EmitTiles(new Address("blockWeights"), new Address("blockDeltas"), "blockEnd");
        }
    }

    private void EmitClear()
    {
        if (!context.Plan.Team.Shares)
        {
            _writer.Line(Invariant($"KernelMath.Clear(gradients, {plan.Batch * plan.GradientPitch});"));
            return;
        }

        using (_writer.Block(Invariant($"for (int row = 0; row < {plan.Batch}; row++)")))
        {
            _writer.Line(Invariant($"KernelMath.Clear(&gradients[row * {plan.GradientPitch} + firstInput], endInput - firstInput);"));
        }
    }

    private void EmitTiles(Address weights, Address deltas, string? blockEnd)
    {
        List<Moving> moving =
        [
            new(new Address("inputs"), 1, "tileInputs"),
            new(new Address("gradients"), 1, "tileGradients"),
            new(weights, plan.Groups[0].Width, "tileWeights"),
        ];
        if (plan.Groups.Count > 1)
        {
            Address lastWeights = new Address("weights").Plus((int)_layout.Offset(plan.Groups[1].FirstOutput, 0));
            moving.Add(new(lastWeights, plan.Groups[1].Width, "lastWeights"));
        }

        WeightKernel.RepeatInputs(context, plan.Shape, plan.InputTiles, moving, (inputs, moved, tileSums) =>
        {
            _writer.Line(Invariant($"// tile of {inputs} inputs x {plan.Batch} rows: {inputs * plan.Batch} accumulators"));
            using (_writer.Scope())
            {
                var accumulators = new List<string>();
                ForEachPair(inputs, (input, row) => accumulators.Add(Invariant($"acc_i{input}_r{row} = {_dialect.Zero(Lanes)}")));
                _writer.Declare(Type, accumulators);
                EmitFullPanels(inputs, moved, deltas, blockEnd, tileSums);
                if (plan.Groups.Count > 1)
                {
                    EmitLastPanel(inputs, moved, blockEnd, tileSums);
                }

                EmitSums(inputs, moved[1]);
            }
        });
    }

    private void EmitFullPanels(int inputs, Address[] moved, Address deltas, string? blockEnd, Address tileSums)
    {
        PanelGroup group = plan.Groups[0];
        if (group.Panels == 1)
        {
            EmitPanel(group, inputs, moved[2], deltas, moved[0], tileSums);
            return;
        }

        if (plan.Shape == CodeShape.StraightLine)
        {
            for (int panel = 0; panel < group.Panels; panel++)
            {
                EmitPanel(group, inputs, moved[2].Plus(panel * _layout.PanelPitch), deltas.Plus(panel * group.Width), moved[0], tileSums);
            }

            return;
        }

        _writer.Line(Invariant($"float* weight = {moved[2].Text};"));
        _writer.Line(Invariant($"float* delta = {deltas.Text};"));
        string start = blockEnd is null ? Invariant($"float* end = delta + {group.Panels * group.Width}") : "";
        string header = Invariant($"for ({start}; delta != {blockEnd ?? "end"}; delta += {group.Width}, weight += {_layout.PanelPitch})");
        using (_writer.Block(header))
        {
            if (plan.Prefetch is { } prefetch)
            {
                Address ahead = new Address("weight").Plus(prefetch.Inputs * group.Width);
                CacheLines.EmitPrefetch(context, prefetch.Level, ahead, inputs * group.Width);
            }

            EmitPanel(group, inputs, new Address("weight"), new Address("delta"), moved[0], tileSums);
        }
    }

    // The narrower last panel goes with the last block.
    private void EmitLastPanel(int inputs, Address[] moved, string? blockEnd, Address tileSums)
    {
        PanelGroup group = plan.Groups[1];
        var deltas = new Address("deltas").Plus(group.FirstOutput);
        if (blockEnd is null)
        {
            EmitPanel(group, inputs, moved[3], deltas, moved[0], tileSums);
            return;
        }

        using (_writer.Block(Invariant($"if ({blockEnd} == {deltas.Text})")))
        {
            EmitPanel(group, inputs, moved[3], deltas, moved[0], tileSums);
        }
    }

    private void EmitPanel(PanelGroup group, int inputs, Address weights, Address deltas, Address scalars, Address tileSums)
    {
        ColumnLoops.Walk(group, run =>
        {
            Moving[] columns =
            [
                new(weights.Plus(run.Start), run.Width, "columnWeights"),
                new(deltas.Plus(run.Start), run.Width, "columnDeltas"),
            ];
            string isLast = Invariant($"delta == {LastDeltas(group)}");
            ColumnLoops.Repeat(_writer, plan.Shape, run, isLast, columns, column => TileVectors.ForEach(run.Tile, (vector, _, offset) =>
            {
                using (_writer.Scope())
                {
                    EmitVector(
                        inputs,
                        input => column[0].Plus(input * group.Width + offset),
                        column[1].Plus(offset),
                        scalars,
                        input => WeightKernel.Sums(tileSums, vector * inputs + input));
                }
            }));
        });
    }

    // Where the last panel's gradients begin.
    private static string LastDeltas(PanelGroup group) =>
        new Address("deltas").Plus(group.FirstOutput + (group.Panels - 1) * group.Width).Text;

    private void EmitVector(int inputs, Func<int, Address> place, Address deltas, Address scalars, Func<int, Address> sums)
    {
        for (int input = 0; input < inputs; input++)
        {
            _writer.Line(Invariant($"{Type} weight_i{input} = {_dialect.Load(Lanes, place(input))};"));
        }

        for (int row = 0; row < plan.Batch; row++)
        {
            string load = _dialect.Load(Lanes, deltas.Plus(row * plan.DeltaPitch));
            _writer.Line(Invariant($"{(row == 0 ? Type + " " : "")}value = {load};"));
            for (int input = 0; input < inputs; input++)
            {
                EmitProducts(input, row, scalars);
            }
        }

        int parts = Math.Min(plan.PartialSums, plan.Batch);
        for (int input = 0; input < inputs; input++)
        {
            int of = input;
            string total = string.Join(" + ", Enumerable.Range(0, parts).Select(part => Total(of, part)));
            _writer.Line(GoalEmitter.WeightCall(place(input), Invariant($"weight_i{input}"), total, sums(input)));
        }
    }

    private void EmitProducts(int input, int row, Address scalars)
    {
        string accumulator = Invariant($"acc_i{input}_r{row}");
        string total = Total(input, row % plan.PartialSums);
        string scalar = _dialect.BroadcastElement(Lanes, scalars.Plus(row * plan.InputPitch + input));
        _writer.Line(Invariant($"{accumulator} = {_dialect.MultiplyAdd(Lanes, "value", Invariant($"weight_i{input}"), accumulator)};"));
        _writer.Line(row < plan.PartialSums
            ? Invariant($"{Type} {total} = value * {scalar};")
            : Invariant($"{total} = {_dialect.MultiplyAdd(Lanes, "value", scalar, total)};"));
    }

    private static string Total(int input, int part) => Invariant($"total_i{input}{(part == 0 ? "" : Invariant($"_{part}"))}");

    private void EmitSums(int inputs, Address gradients)
    {
        var sums = new LaneSumEmitter(context, Lanes, plan.GradientPitch, plan.IsBlocked ? "+=" : "=");
        sums.Emit(inputs, plan.Batch, gradients, (input, row) => Invariant($"acc_i{input}_r{row}"));
    }

    private void ForEachPair(int inputs, Action<int, int> body)
    {
        for (int input = 0; input < inputs; input++)
        {
            for (int row = 0; row < plan.Batch; row++)
            {
                body(input, row);
            }
        }
    }
}
