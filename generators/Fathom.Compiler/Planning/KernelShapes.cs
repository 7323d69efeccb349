using System;
using System.Globalization;
using System.Linq;
using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Planning;

/// <summary>What the planners of all kernels share: loops or not, how far a loop is unrolled, and names.</summary>
internal static class KernelShapes
{
    /// <summary>
    /// Multiply-adds up to which a kernel of the minibatch is written without loops. A loop over an unrolled tile is as fast from some
    /// fifty on, its counter's instructions hidden behind the tile's, and shorter to read.
    /// </summary>
    private const int StraightLineMultiplyAdds = 48;

    /// <summary>Multiply-adds of one turn of an innermost loop: enough to hide the loop's own three instructions on a core six
    /// wide.</summary>
    public const int MultiplyAddsPerTurn = 8;

    public static CodeShape Shape(Unroll unroll, long multiplyAdds)
    {
        long budget = unroll switch
        {
            Unroll.Tile => 0,
            Unroll.Full => JitLimits.StraightLineMultiplyAdds,
            _ => StraightLineMultiplyAdds,
        };
        return multiplyAdds <= budget ? CodeShape.StraightLine : CodeShape.TileLoop;
    }

    /// <summary>As many steps as a turn takes, and preferably a number that divides them all: the rest is code of its own.</summary>
    public static int StepsPerTurn(int steps, int multiplyAddsPerStep)
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

    /// <summary>Vectors that cover one row of a layer's outputs.</summary>
    public static int VectorsPerRow(EquatableArray<PanelGroup> groups) =>
        groups.Sum(group =>
            (group.Panels - 1) * group.Tiles.Sum(tile => tile.Vectors.Count)
                + group.Tiles.Take(group.LastTiles).Sum(tile => tile.Vectors.Count));

    /// <summary>What a kernel does, on which shape, by which tile.</summary>
    public static string Name(string what, LayerShape shape, string tile) =>
        string.Format(CultureInfo.InvariantCulture, "{0}{1}x{2}_Tile{3}", what, shape.Inputs, shape.Units, tile);
}
