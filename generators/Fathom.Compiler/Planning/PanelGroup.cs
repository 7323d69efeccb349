using System;
using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Planning;

/// <summary>Consecutive panels of one width: the full ones, or the narrower last one (see <see cref="ParameterLayout"/>).</summary>
/// <param name="FirstOutput">The output the first panel starts with.</param>
/// <param name="Panels">The number of panels.</param>
/// <param name="Width">The lanes of a panel.</param>
/// <param name="Tiles">How a register tile moves across a panel.</param>
/// <param name="LastTiles">Tiles of the last panel that hold more than padding.</param>
internal sealed record PanelGroup(int FirstOutput, int Panels, int Width, EquatableArray<ColumnTile> Tiles, int LastTiles)
{
    /// <summary>Lanes of a vector: one kind serves a whole layer.</summary>
    public int Lanes => Tiles[0].Vectors[0];

    /// <summary>The last output in the panels, of a layer of some units; the lanes after it are padding.</summary>
    public int LastOutput(int units) => Math.Min(FirstOutput + Panels * Width, units) - 1;
}
