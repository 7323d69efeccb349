namespace Fathom.Compiler.Planning;

/// <summary>A register tile.</summary>
/// <param name="Height">Rows or inputs.</param>
/// <param name="Width">Vectors of a panel, or rows where the accumulators are partial sums.</param>
/// <param name="Reason">Why this one.</param>
internal sealed record Tile(int Height, int Width, TileReason Reason);
