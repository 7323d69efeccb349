using System;
using System.Collections.Generic;
using System.Globalization;

namespace Fathom.Compiler.Planning;

/// <summary>
/// Chooses register tiles by a small cost model: a tile of A accumulators fed by L loads costs max(A / multiply-adds per cycle, L / loads
/// per cycle, latency) cycles, since an accumulator can only be added to once per latency; tiles that do not divide their range leave a
/// costlier narrow one, which is code of its own and costs a part more for that. Among equal costs the tile with fewer loads wins, then
/// the one with fewer registers.
/// </summary>
internal static class TilePlanner
{
    private const int LargestTile = 16;

    /// <summary>What a narrow tile's own code costs, as a part of the whole: code that is fetched, and read by people.</summary>
    private const double TailCost = 0.05;

    /// <summary>
    /// The same where scalars are taken by lane, so that a tile is written once for each lane, and the layer is narrow: its pass is a small
    /// part of a step, and a quarter of it lost is less than four times the code.
    /// </summary>
    private const double NarrowLayersTailCost = 0.35;

    /// <summary>
    /// The tile of a forward pass: rows by vectors of a panel. A fallback takes a row at a time, so that one kernel serves any number.
    /// </summary>
    public static Tile ForwardTile(TargetMachine machine, int units, int rows) => Best(new TileSearch
    {
        Machine = machine,
        Height = rows,
        Width = PanelPlanner.WidestPanelVectors(machine, units),
        WidestTile = PanelPlanner.WidestPanelVectors(machine, units),
        Scalars = height => ScalarCost.OfRows(machine, height),
        AllowsHeight = height => !machine.IsFallback || height == 1,
        AllowsWidth = width => !machine.IsFallback || IsPowerOfTwo(width),
        SpelledWidth = PanelPlanner.WidestVector(machine, units),
    });

    /// <summary>
    /// The tile of the weight gradient: inputs by vectors of a panel, all of them where that is as fast: the weights' cache lines then pass
    /// once. Scalars taken by lane are loaded as whole vectors, which the padding of a row contains as long as tiles start at multiples of
    /// their length.
    /// </summary>
    public static Tile WeightGradientTile(TargetMachine machine, int units, int inputs) => Best(new TileSearch
    {
        Machine = machine,
        Height = inputs,
        Width = PanelPlanner.WidestPanelVectors(machine, units),
        WidestTile = PanelPlanner.WidestPanelVectors(machine, units),
        Scalars = height => ScalarCost.OfInputs(machine, height),
        AllowsHeight = height =>
            (IsPowerOfTwo(height) && (machine.ScalarFeed == ScalarFeed.Broadcast || height % machine.Lanes == 0)) || height == inputs,
        AllowsWidth = width => !machine.IsFallback || IsPowerOfTwo(width),
        PrefersFullWidth = true,
        SpelledWidth = PanelPlanner.WidestVector(machine, units),
    });

    // Tiles of inputs divide the blocks of 32 by which threads own them.
    private static bool IsPowerOfTwo(int length) => (length & (length - 1)) == 0;

    private static Tile Best(TileSearch search)
    {
        var candidates = new List<TileCandidate>();
        for (int height = 1; height <= Math.Min(search.Height, LargestTile); height++)
        {
            for (int width = 1; width <= Math.Min(search.Width, search.WidestTile); width++)
            {
                int registers = height * width + width + search.Scalars(height).Registers + search.Machine.SpareRegisters;
                if (registers <= search.Machine.Registers && search.AllowsHeight(height) && search.AllowsWidth(width))
                {
                    candidates.Add(Rate(search, height, width, registers));
                }
            }
        }

        candidates.Sort(TileCandidate.Compare);
        TileCandidate best = candidates[0];
        if (search.PrefersFullWidth)
        {
            best = candidates.Find(candidate => candidate.Width == search.Width && candidate.CostsAsMuchAs(best)) ?? best;
        }

        TileCandidate? other = candidates.Find(candidate => candidate != best);
        return new Tile(
            best.Height,
            best.Width,
            new TileReason(
                Spell(best.Height, best.Width * search.SpelledWidth),
                best.Registers,
                best.Cycles,
                other is null ? "" : Spell(other.Height, other.Width * search.SpelledWidth),
                other?.Cycles ?? 0));
    }

    private static TileCandidate Rate(TileSearch search, int height, int width, int registers)
    {
        double cycles = 0;
        double loads = 0;
        foreach ((int rows, int rowTiles) in Split(search.Height, height))
        {
            foreach ((int columns, int columnTiles) in Split(search.Width, width))
            {
                double tiles = (double)rowTiles * columnTiles;
                double tileLoads = search.Scalars(rows).LoadsPerStep + columns;
                cycles += tiles * TileCycles(search.Machine, rows * columns, tileLoads);
                loads += tiles * tileLoads;
            }
        }

        double multiplyAdds = (double)search.Height * search.Width;
        int tails = (search.Height % height == 0 ? 0 : 1) + (search.Width % width == 0 ? 0 : 1);
        bool isNarrow = search.Machine.ScalarFeed == ScalarFeed.ByLane && search.Width * search.Machine.Lanes < ParameterLayout.PanelWidth;
        double tailCost = isNarrow ? NarrowLayersTailCost : TailCost;
        return new TileCandidate(height, width, registers, cycles / multiplyAdds * (1 + tailCost * tails), loads / multiplyAdds);
    }

    private static double TileCycles(TargetMachine machine, int accumulators, double loads) =>
        Math.Max(Math.Max(accumulators / machine.MultiplyAddsPerCycle, loads / machine.LoadsPerCycle), machine.Latency);

    private static IEnumerable<(int Length, int Tiles)> Split(int length, int tile)
    {
        yield return (tile, length / tile);
        if (length % tile != 0)
        {
            yield return (length % tile, 1);
        }
    }

    private static string Spell(int height, int width) => string.Format(CultureInfo.InvariantCulture, "{0}x{1}", height, width);
}
