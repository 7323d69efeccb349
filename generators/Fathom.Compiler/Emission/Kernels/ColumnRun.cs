using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Equal column tiles side by side.</summary>
/// <param name="Tile">One of them.</param>
/// <param name="Start">The first lane of the first.</param>
/// <param name="Width">Lanes of each.</param>
/// <param name="Turns">How many there are.</param>
internal sealed record ColumnRun(ColumnTile Tile, int Start, int Width, int Turns);
