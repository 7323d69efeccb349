using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Equal column tiles side by side.</summary>
/// <param name="Tile">One of them.</param>
/// <param name="Start">The first lane of the first.</param>
/// <param name="Width">Lanes of each.</param>
/// <param name="Turns">How many there are.</param>
/// <param name="LastTurns">How many there are in the last panel of the group.</param>
/// <param name="Panels">Panels of the group.</param>
internal sealed record ColumnRun(ColumnTile Tile, int Start, int Width, int Turns, int LastTurns, int Panels);
