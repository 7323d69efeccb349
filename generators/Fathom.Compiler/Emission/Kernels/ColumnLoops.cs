using System;
using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Walks a panel's column tiles: equal ones as one loop, unequal ones one by one.</summary>
internal static class ColumnLoops
{
    /// <summary>Repeats a body over the tiles of a run, fewer in a last panel that is mostly padding.</summary>
    /// <param name="writer">Where the text goes.</param>
    /// <param name="shape">A loop, or every turn written out.</param>
    /// <param name="run">The tiles.</param>
    /// <param name="isLast">In a loop over panels, the condition that the panel is the last.</param>
    /// <param name="pointers">The pointers that move.</param>
    /// <param name="body">Writes one tile.</param>
    public static void Repeat(
        CodeWriter writer, CodeShape shape, ColumnRun run, string isLast, IEnumerable<Moving> pointers, Action<Address[]> body)
    {
        if (run.LastTurns == run.Turns || run.Panels == 1 || shape == CodeShape.StraightLine)
        {
            Loops.Repeat(writer, shape, "column", run.Panels == 1 ? run.LastTurns : run.Turns, pointers, body);
            return;
        }

        Loops.Range(writer, "column", "0", Invariant($"({isLast} ? {run.LastTurns} : {run.Turns})"), pointers, body);
    }

    public static void Walk(PanelGroup group, Action<ColumnRun> body)
    {
        ColumnTile first = group.Tiles[0];
        if (group.Tiles.All(tile => tile.Vectors.Equals(first.Vectors)))
        {
            body(new ColumnRun(first, first.Start, first.Width, group.Tiles.Count, group.LastTiles, group.Panels));
            return;
        }

        foreach (ColumnTile tile in group.Tiles)
        {
            body(new ColumnRun(tile, tile.Start, tile.Width, Turns: 1, LastTurns: 1, group.Panels));
        }
    }
}
