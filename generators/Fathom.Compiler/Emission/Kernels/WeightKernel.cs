using System;
using System.Collections.Generic;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>
/// What the kernels that end in new weights have in common: they are compiled for a goal, which may sum up for the statistics, and in a
/// shared step take the inputs their thread owns.
/// </summary>
internal static class WeightKernel
{
    /// <summary>Opens the kernel, its thread's inputs declared.</summary>
    public static IDisposable Open(KernelContext context, string name, string parameters, int inputs)
    {
        CodeWriter writer = context.Writer;
        string common = "UpdateConstants* constants, GradientSums* sums" + Shares.Parameter(context);
        writer.Line(Invariant($"private static void {name}<TGoal>({parameters}, {common})"));
        IDisposable block = writer.Block("    where TGoal : struct, IWeightGoal");
        if (context.Plan.Team.Shares)
        {
            Shares.EmitInputs(writer, inputs);
        }

        return block;
    }

    /// <summary>The sums that an update adds to: the sets of the inputs' block take turns.</summary>
    /// <param name="block">The block's first set.</param>
    /// <param name="update">The update's number among those written one after the other.</param>
    public static Address Sums(Address block, int update) => block.Plus(update % GradientSumsLayout.Sets);

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
    /// <param name="context">Where the text goes.</param>
    /// <param name="shape">Loops, or every turn written out.</param>
    /// <param name="tiles">The inputs.</param>
    /// <param name="pointers">What moves with them.</param>
    /// <param name="body">Writes a tile, given its inputs, the pointers, and the first set of sums of its block.</param>
    public static void RepeatInputs(
        KernelContext context,
        CodeShape shape,
        TileSchedule tiles,
        IReadOnlyCollection<Moving> pointers,
        Action<int, Address[], Address> body)
    {
        var sums = new Address("sums");
        bool oneBlock = Shares.Blocks(tiles.Count) == 1;
        Moving[] moving = oneBlock
            ? [.. pointers]
            :
            [
                .. pointers,
                new Moving(sums, GradientSumsLayout.Sets, "tileSums") { Type = "GradientSums", Every = ParameterLayout.PanelWidth },
            ];
        if (context.Plan.Team.Shares)
        {
            Loops.SharedTiles(context.Writer, tiles, moving, EmitTile);
            return;
        }

        Loops.Tiles(context.Writer, shape, "tile", tiles, moving, EmitTile);

        void EmitTile(int inputs, Address[] moved) => body(inputs, moved, oneBlock ? sums : moved[moved.Length - 1]);
    }
}
