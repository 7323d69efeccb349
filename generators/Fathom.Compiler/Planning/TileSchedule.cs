namespace Fathom.Compiler.Planning;

/// <summary>A range of rows or inputs, known at build time, cut into equal tiles and a narrower last one.</summary>
/// <param name="Count">The length of the range.</param>
/// <param name="Tile">The length of a tile.</param>
internal sealed record TileSchedule(int Count, int Tile)
{
    /// <summary>The number of whole tiles.</summary>
    public int FullTiles => Count / Tile;

    /// <summary>Where the last, narrower tile starts.</summary>
    public int TailStart => FullTiles * Tile;

    /// <summary>The length of the last, narrower tile; 0 for none.</summary>
    public int Tail => Count % Tile;
}
