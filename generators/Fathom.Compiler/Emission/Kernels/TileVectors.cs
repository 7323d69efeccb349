using System;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Goes through the vectors of a column tile.</summary>
internal static class TileVectors
{
    /// <summary>"5 accumulators": one for each vector of each row or input.</summary>
    public static string Accumulators(ColumnTile tile, int height)
    {
        int count = height * tile.Vectors.Count;
        return Invariant($"{count} {(count == 1 ? "accumulator" : "accumulators")}");
    }

    /// <summary>Calls a body with each vector's position, lanes and first lane in the tile.</summary>
    public static void ForEach(ColumnTile tile, Action<int, int, int> body)
    {
        int offset = 0;
        for (int column = 0; column < tile.Vectors.Count; column++)
        {
            body(column, tile.Vectors[column], offset);
            offset += tile.Vectors[column];
        }
    }
}
