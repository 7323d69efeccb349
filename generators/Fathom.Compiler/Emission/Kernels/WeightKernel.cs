using System;
using System.Collections.Generic;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>
/// What the kernels that end in new weights have in common: they are compiled for a goal, sum up for the statistics, and in a shared step
/// take the inputs their thread owns.
/// </summary>
internal static class WeightKernel
{
    /// <summary>Opens the kernel, its sums and its thread's inputs declared.</summary>
    public static IDisposable Open(KernelContext context, string name, string parameters, int inputs, int lanes)
    {
        CodeWriter writer = context.Writer;
        writer.Line(Invariant($"private static void {name}<TGoal>({parameters}{Shares.Parameter(context)})"));
        IDisposable block = writer.Block("    where TGoal : struct, IWeightGoal");
        writer.Line(Invariant($"{GoalEmitter.SumsType(lanes)} sums = default;"));
        if (context.Plan.Team.Shares)
        {
            Shares.EmitInputs(writer, inputs);
        }

        return block;
    }

    /// <summary>Walks the columns of a group of panels.</summary>
    /// <param name="context">Where the text goes.</param>
    /// <param name="shape">Loops, or every turn written out.</param>
    /// <param name="layout">The layer's weights.</param>
    /// <param name="group">The panels.</param>
    /// <param name="body">Writes a column, given its tile, its weights and its gradients.</param>
    public static void RepeatColumns(
        KernelContext context, CodeShape shape, ParameterLayout layout, PanelGroup group, Action<ColumnTile, Address, Address> body)
    {
        Moving[] panels =
        [
            new(new Address("weights").Plus((int)layout.Offset(group.FirstOutput, 0)), layout.PanelPitch, "panelWeights"),
            new(new Address("deltas").Plus(group.FirstOutput), group.Width, "panelDeltas"),
        ];
        Loops.Repeat(context.Writer, shape, "panel", group.Panels, panels, panel => ColumnLoops.Walk(group, run =>
        {
            Moving[] columns =
            [
                new(panel[0].Plus(run.Start), run.Width, "columnWeights"),
                new(panel[1].Plus(run.Start), run.Width, "columnDeltas"),
            ];
            string isLast = Invariant($"panel == {group.Panels - 1}");
            ColumnLoops.Repeat(context.Writer, shape, run, isLast, columns, column => body(run.Tile, column[0], column[1]));
        }));
    }

    /// <summary>Walks the inputs in tiles, in a shared step those of the thread.</summary>
    public static void RepeatInputs(
        KernelContext context, CodeShape shape, TileSchedule tiles, IReadOnlyCollection<Moving> pointers, Action<int, Address[]> body)
    {
        if (context.Plan.Team.Shares)
        {
            Loops.SharedTiles(context.Writer, tiles, pointers, body);
            return;
        }

        Loops.Tiles(context.Writer, shape, "tile", tiles, pointers, body);
    }
}
