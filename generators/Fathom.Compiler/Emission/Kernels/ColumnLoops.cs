using System;
using System.Linq;
using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Walks a panel's column tiles: equal ones as one loop, unequal ones one by one.</summary>
internal static class ColumnLoops
{
    public static void Walk(PanelGroup group, Action<ColumnRun> body)
    {
        ColumnTile first = group.Tiles[0];
        if (group.Tiles.All(tile => tile.Vectors.Equals(first.Vectors)))
        {
            body(new ColumnRun(first, first.Start, first.Width, group.Tiles.Count));
            return;
        }

        foreach (ColumnTile tile in group.Tiles)
        {
            body(new ColumnRun(tile, tile.Start, tile.Width, Turns: 1));
        }
    }
}
