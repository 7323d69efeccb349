using System;
using System.Globalization;
using System.Linq;
using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Planning;

/// <summary>Plans each kernel of a layer: the tile, the loops and the name.</summary>
internal static class KernelPlanner
{
    /// <summary>
    /// Multiply-adds up to which a kernel is written without loops. Measured: straight-line code wins while a call's code stays within a
    /// few kilobytes, at about eight bytes a multiply-add, and a tile loop matches or beats it from 1,600 on.
    /// </summary>
    private const int StraightLineMultiplyAdds = 128;

    /// <summary>Multiply-adds of one turn of an innermost loop: enough to hide the loop's own three instructions on a core six
    /// wide.</summary>
    private const int MultiplyAddsPerTurn = 8;

    public static DenseForwardPlan Forward(TargetMachine machine, Unroll unroll, LayerShape shape, int rows, RowCount rowCount)
    {
        Tile tile = TilePlanner.ForwardTile(machine, shape.Units, rows);
        EquatableArray<PanelGroup> groups = PanelPlanner.Groups(machine, shape.Units, tile.Width);
        int vectors = VectorsPerRow(groups);
        int unrolledRows = rowCount == RowCount.Batch ? rows : tile.Height + 1;
        CodeShape codeShape = Shape(unroll, (long)unrolledRows * shape.Inputs * vectors);
        return new DenseForwardPlan
        {
            Name = Name(rowCount == RowCount.Batch ? "Forward" : "ForwardRows", shape, tile) + (shape.UseBias ? "" : "_NoBias"),
            Inputs = shape.Inputs,
            Units = shape.Units,
            InputPitch = shape.InputPitch,
            OutputPitch = shape.OutputPitch,
            UseBias = shape.UseBias,
            Rows = new TileSchedule(rows, tile.Height),
            RowCount = rowCount,
            Groups = groups,
            InnerUnroll = StepsPerTurn(shape.Inputs, tile.Height * tile.Width),
            Shape = codeShape,
            Reason = tile.Reason,
        };
    }

    /// <summary>
    /// Whether the kernel for any number of rows does for the minibatch: looped too, and made of the minibatch's own tile without a
    /// remainder.
    /// </summary>
    public static bool CanServe(DenseForwardPlan anyRows, DenseForwardPlan batch) =>
        batch.Shape == CodeShape.TileLoop && anyRows.Shape == CodeShape.TileLoop
        && batch.Rows.Count % anyRows.Rows.Tile == 0
        && Math.Abs(anyRows.Reason.CyclesPerMultiplyAdd - batch.Reason.CyclesPerMultiplyAdd) < 1e-9;

    public static InputGradientPlan InputGradient(TargetMachine machine, Unroll unroll, LayerShape shape, int batch)
    {
        Tile tile = TilePlanner.InputGradientTile(machine, shape.Inputs, batch);
        int vectorsPerTurn = Math.Max(1, MultiplyAddsPerTurn / (tile.Height * tile.Width));
        EquatableArray<PanelGroup> groups = PanelPlanner.Groups(machine, shape.Units, vectorsPerTurn);
        return new InputGradientPlan
        {
            Name = Name("InputGradient", shape, tile),
            Inputs = shape.Inputs,
            Units = shape.Units,
            DeltaPitch = shape.OutputPitch,
            GradientPitch = shape.InputPitch,
            Rows = new TileSchedule(batch, tile.Width),
            InputTiles = new TileSchedule(shape.Inputs, tile.Height),
            Groups = groups,
            Shape = Shape(unroll, (long)batch * shape.Inputs * VectorsPerRow(groups)),
            Reason = tile.Reason,
        };
    }

    public static WeightGradientPlan WeightGradient(TargetMachine machine, Unroll unroll, LayerShape shape, int batch)
    {
        Tile tile = TilePlanner.WeightGradientTile(machine, shape.Units, shape.Inputs);
        EquatableArray<PanelGroup> groups = PanelPlanner.Groups(machine, shape.Units, tile.Width);
        CodeShape codeShape = Shape(unroll, (long)batch * shape.Inputs * VectorsPerRow(groups));
        return new WeightGradientPlan
        {
            Name = Name("WeightGradient", shape, tile),
            Inputs = shape.Inputs,
            Units = shape.Units,
            Batch = batch,
            InputPitch = shape.InputPitch,
            DeltaPitch = shape.OutputPitch,
            InputTiles = new TileSchedule(shape.Inputs, tile.Height),
            Groups = groups,
            RowUnroll = codeShape == CodeShape.StraightLine ? batch : StepsPerTurn(batch, tile.Height * tile.Width),
            Shape = codeShape,
            Reason = tile.Reason,
        };
    }

    // As many steps as a turn takes, and preferably a number that divides them all: the rest is code of its own.
    private static int StepsPerTurn(int steps, int multiplyAddsPerStep)
    {
        int most = Math.Min(steps, Math.Max(1, MultiplyAddsPerTurn / multiplyAddsPerStep));
        for (int turn = most; turn > most / 2; turn--)
        {
            if (steps % turn == 0)
            {
                return turn;
            }
        }

        return most;
    }

    private static CodeShape Shape(Unroll unroll, long multiplyAdds)
    {
        long budget = unroll switch
        {
            Unroll.Tile => 0,
            Unroll.Full => JitLimits.StraightLineMultiplyAdds,
            _ => StraightLineMultiplyAdds,
        };
        return multiplyAdds <= budget ? CodeShape.StraightLine : CodeShape.TileLoop;
    }

    /// <summary>Vectors that cover one row of a layer's outputs.</summary>
    public static int VectorsPerRow(EquatableArray<PanelGroup> groups) =>
        groups.Sum(group => group.Panels * group.Tiles.Sum(tile => tile.Vectors.Count));

    private static string Name(string what, LayerShape shape, Tile tile) =>
        string.Format(CultureInfo.InvariantCulture, "{0}{1}x{2}_Tile{3}", what, shape.Inputs, shape.Units, tile.Reason.Chosen);
}
