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

    /// <summary>The tile of a forward pass: rows by vectors of a panel.</summary>
    public static Tile ForwardTile(TargetMachine machine, int units, int rows) => PanelTile(machine, units, rows);

    /// <summary>The tile of the input gradient: inputs by rows, each accumulator a vector of partial sums.</summary>
    public static Tile InputGradientTile(TargetMachine machine, int inputs, int rows) =>
        Best(machine, inputs, rows, LargestTile, extraRegisters: 1, spelledWidth: 1);

    /// <summary>The tile of the weight gradient: inputs by vectors of a panel.</summary>
    public static Tile WeightGradientTile(TargetMachine machine, int units, int inputs) => PanelTile(machine, units, inputs);

    private static Tile PanelTile(TargetMachine machine, int units, int height)
    {
        int vectors = PanelPlanner.WidestPanelVectors(machine, units);
        return Best(machine, height, vectors, vectors, extraRegisters: 1, spelledWidth: PanelPlanner.WidestVector(machine, units));
    }

    private static Tile Best(TargetMachine machine, int height, int width, int widestTile, int extraRegisters, int spelledWidth)
    {
        var candidates = new List<Candidate>();
        for (int tileHeight = 1; tileHeight <= Math.Min(height, LargestTile); tileHeight++)
        {
            for (int tileWidth = 1; tileWidth <= Math.Min(width, widestTile); tileWidth++)
            {
                int registers = tileHeight * tileWidth + tileWidth + extraRegisters + machine.SpareRegisters;
                if (registers <= machine.Registers)
                {
                    candidates.Add(Rate(machine, height, width, tileHeight, tileWidth, registers));
                }
            }
        }

        candidates.Sort(Candidate.Compare);
        Candidate best = candidates[0];
        Candidate? other = candidates.Count > 1 ? candidates[1] : null;
        return new Tile(
            best.Height,
            best.Width,
            new TileReason(
                Spell(best.Height, best.Width * spelledWidth),
                best.Registers,
                best.Cycles,
                other is null ? "" : Spell(other.Height, other.Width * spelledWidth),
                other?.Cycles ?? 0));
    }

    private static Candidate Rate(TargetMachine machine, int height, int width, int tileHeight, int tileWidth, int registers)
    {
        double cycles = 0;
        double loads = 0;
        foreach ((int rows, int rowTiles) in Split(height, tileHeight))
        {
            foreach ((int columns, int columnTiles) in Split(width, tileWidth))
            {
                double tiles = (double)rowTiles * columnTiles;
                cycles += tiles * TileCycles(machine, rows * columns, rows + columns);
                loads += tiles * (rows + columns);
            }
        }

        double multiplyAdds = (double)height * width;
        int tails = (height % tileHeight == 0 ? 0 : 1) + (width % tileWidth == 0 ? 0 : 1);
        return new Candidate(tileHeight, tileWidth, registers, cycles / multiplyAdds * (1 + TailCost * tails), loads / multiplyAdds);
    }

    private static double TileCycles(TargetMachine machine, int accumulators, int loads) =>
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

    private sealed record Candidate(int Height, int Width, int Registers, double Cycles, double Loads)
    {
        private const double Equal = 1e-9;

        public static int Compare(Candidate left, Candidate right)
        {
            if (Math.Abs(left.Cycles - right.Cycles) > Equal)
            {
                return left.Cycles.CompareTo(right.Cycles);
            }

            if (Math.Abs(left.Loads - right.Loads) > Equal)
            {
                return left.Loads.CompareTo(right.Loads);
            }

            int byRegisters = left.Registers.CompareTo(right.Registers);
            return byRegisters != 0 ? byRegisters : left.Height.CompareTo(right.Height);
        }
    }
}
