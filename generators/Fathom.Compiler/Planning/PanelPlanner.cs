using System;
using System.Collections.Generic;
using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Planning;

/// <summary>Cuts a layer's panels into the column tiles that a register tile of some width walks over.</summary>
internal static class PanelPlanner
{
    /// <summary>Vectors of the widest panel of a layer: what a tile may span.</summary>
    public static int WidestPanelVectors(TargetMachine machine, int units)
    {
        var layout = new ParameterLayout(units, 1);
        return Vectors(machine, layout.FullPanelOutputs > 0 ? ParameterLayout.PanelWidth : TailLanes(machine, layout)).Count;
    }

    /// <summary>Lanes of the widest vector in the panels of a layer.</summary>
    public static int WidestVector(TargetMachine machine, int units)
    {
        var layout = new ParameterLayout(units, 1);
        return Vectors(machine, layout.FullPanelOutputs > 0 ? ParameterLayout.PanelWidth : TailLanes(machine, layout))[0];
    }

    /// <summary>The layer's panels, full ones first.</summary>
    /// <param name="machine">The instruction set.</param>
    /// <param name="units">The layer's outputs.</param>
    /// <param name="tileVectors">Vectors a tile spans at most.</param>
    public static EquatableArray<PanelGroup> Groups(TargetMachine machine, int units, int tileVectors)
    {
        var layout = new ParameterLayout(units, 1);
        var groups = new List<PanelGroup>();
        if (layout.FullPanelOutputs > 0)
        {
            groups.Add(new PanelGroup(
                FirstOutput: 0,
                Panels: layout.FullPanelOutputs / ParameterLayout.PanelWidth,
                Width: ParameterLayout.PanelWidth,
                Tiles: Tiles(Vectors(machine, ParameterLayout.PanelWidth), tileVectors)));
        }

        if (layout.TailWidth > 0)
        {
            groups.Add(new PanelGroup(
                FirstOutput: layout.FullPanelOutputs,
                Panels: 1,
                Width: layout.TailWidth,
                Tiles: Tiles(Vectors(machine, TailLanes(machine, layout)), tileVectors)));
        }

        return groups.ToEquatableArray();
    }

    // Vectors run over the padding, whose lanes hold zero; one float at a time need not.
    private static int TailLanes(TargetMachine machine, ParameterLayout layout) =>
        machine.Lanes == 1 ? layout.Outputs - layout.FullPanelOutputs : layout.TailWidth;

    private static List<int> Vectors(TargetMachine machine, int width)
    {
        var vectors = new List<int>();
        for (int left = width; left > 0; left -= vectors[vectors.Count - 1])
        {
            int lanes = machine.Lanes;
            while (lanes > left)
            {
                lanes /= 2;
            }

            vectors.Add(lanes);
        }

        return vectors;
    }

    private static EquatableArray<ColumnTile> Tiles(List<int> vectors, int tileVectors)
    {
        var tiles = new List<ColumnTile>();
        int start = 0;
        for (int first = 0; first < vectors.Count; first += tileVectors)
        {
            List<int> covered = vectors.GetRange(first, Math.Min(tileVectors, vectors.Count - first));
            var tile = new ColumnTile(start, covered.ToEquatableArray());
            tiles.Add(tile);
            start += tile.Width;
        }

        return tiles.ToEquatableArray();
    }
}
