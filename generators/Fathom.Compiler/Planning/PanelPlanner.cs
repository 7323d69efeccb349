using System;
using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Planning;

/// <summary>Cuts a layer's panels into the column tiles that a register tile of some width walks over.</summary>
internal static class PanelPlanner
{
    /// <summary>Vectors of the widest panel of a layer: what a tile may span.</summary>
    public static int WidestPanelVectors(TargetMachine machine, int units) => FirstPanel(machine, units).Count;

    /// <summary>Lanes of a layer's vectors, the same for all of them.</summary>
    public static int WidestVector(TargetMachine machine, int units) => FirstPanel(machine, units)[0];

    /// <summary>The layer's panels, full ones first.</summary>
    /// <param name="machine">The instruction set.</param>
    /// <param name="units">The layer's outputs.</param>
    /// <param name="tileVectors">Vectors a tile spans at most.</param>
    public static EquatableArray<PanelGroup> Groups(TargetMachine machine, int units, int tileVectors) =>
        Merged(machine, units, tileVectors) ?? Separate(machine, units, tileVectors);

    /// <summary>The layer's panels, those without padding first, the other by itself however wide it is.</summary>
    public static EquatableArray<PanelGroup> Separate(TargetMachine machine, int units, int tileVectors)
    {
        var layout = new ParameterLayout(units, 1);
        int fullPanels = layout.FullPanelOutputs / ParameterLayout.PanelWidth;
        int rest = units - layout.FullPanelOutputs;
        var groups = new List<PanelGroup>();
        if (fullPanels > 0)
        {
            EquatableArray<ColumnTile> full = Tiles(Vectors(machine, ParameterLayout.PanelWidth, ParameterLayout.PanelWidth), tileVectors);
            groups.Add(new PanelGroup(0, fullPanels, ParameterLayout.PanelWidth, full, full.Count));
        }

        if (rest > 0)
        {
            EquatableArray<ColumnTile> tiles = Tiles(Vectors(machine, layout.TailWidth, rest), tileVectors);
            groups.Add(new PanelGroup(layout.FullPanelOutputs, 1, layout.TailWidth, tiles, tiles.Count));
        }

        return groups.ToEquatableArray();
    }

    // All panels as one, where the last is as wide as the others and of the same tiles, some of them left out; null where it is not.
    private static EquatableArray<PanelGroup>? Merged(TargetMachine machine, int units, int tileVectors)
    {
        var layout = new ParameterLayout(units, 1);
        EquatableArray<ColumnTile> full = Tiles(Vectors(machine, ParameterLayout.PanelWidth, ParameterLayout.PanelWidth), tileVectors);
        int fullPanels = layout.FullPanelOutputs / ParameterLayout.PanelWidth;
        int rest = units - layout.FullPanelOutputs;
        bool areEqual = full.All(tile => tile.Width == full[0].Width);
        if (fullPanels == 0 || layout.TailWidth != ParameterLayout.PanelWidth || !areEqual)
        {
            return null;
        }

        int lastTiles = (rest + full[0].Width - 1) / full[0].Width;
        return new[] { new PanelGroup(0, fullPanels + 1, ParameterLayout.PanelWidth, full, lastTiles) }.ToEquatableArray();
    }

    private static List<int> FirstPanel(TargetMachine machine, int units)
    {
        var layout = new ParameterLayout(units, 1);
        return layout.FullPanelOutputs > 0
            ? Vectors(machine, ParameterLayout.PanelWidth, ParameterLayout.PanelWidth)
            : Vectors(machine, layout.TailWidth, units);
    }

    // As wide as the panel allows; what would hold nothing but padding is left out. One float at a time goes by fours all the same, so that
    // tiles of two divide every panel.
    private static List<int> Vectors(TargetMachine machine, int panelWidth, int outputs)
    {
        int lanes = Math.Min(machine.Lanes, panelWidth);
        int covered = lanes == 1 ? (outputs + 3) / 4 * 4 : outputs;
        return Enumerable.Repeat(lanes, (covered + lanes - 1) / lanes).ToList();
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
