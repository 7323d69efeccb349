using System;
using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Planning;

/// <summary>Plans a layer's forward passes: the tile, the loops and the name.</summary>
internal static class KernelPlanner
{
    public static DenseForwardPlan Forward(TargetMachine machine, Unroll declared, LayerShape shape, int rows, RowCount rowCount)
    {
        Tile tile = TilePlanner.ForwardTile(machine, shape.Units, rows);
        EquatableArray<PanelGroup> groups = PanelPlanner.Groups(machine, shape.Units, tile.Width);
        int writtenRows = rowCount == RowCount.Batch ? rows : tile.Height + rows % tile.Height;
        CodeShape codeShape = KernelShapes.Shape(declared, (long)writtenRows * shape.Inputs * KernelShapes.VectorsPerRow(groups));
        int tilesAPanel = (rows + tile.Height - 1) / tile.Height * groups[0].Tiles.Count;
        int unroll = machine.ScalarFeed == ScalarFeed.ByLane
            ? Math.Min(shape.Inputs, machine.Lanes)
            : KernelShapes.StepsPerTurn(shape.Inputs, tile.Height * tile.Width);
        int block = CacheModel.ForwardBlock(machine, shape.Inputs, tile, tilesAPanel);
        return new DenseForwardPlan
        {
            Name = KernelShapes.Name("Forward", shape, tile.Reason.Chosen) + (shape.UseBias ? "" : "_NoBias"),
            Inputs = shape.Inputs,
            Units = shape.Units,
            InputPitch = shape.InputPitch,
            OutputPitch = shape.OutputPitch,
            UseBias = shape.UseBias,
            Rows = new TileSchedule(rows, tile.Height),
            RowCount = rowCount,
            Groups = groups,
            InputBlock = block,
            InnerUnroll = unroll,
            ScalarFeed = machine.ScalarFeed,
            Prefetch = codeShape == CodeShape.StraightLine ? null : CacheModel.Forward(machine, shape.ModelParameters, block, shape.Inputs),
            Shape = codeShape,
            Reason = tile.Reason,
        };
    }
}
