using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>A column tile of a forward pass and its places in memory.</summary>
/// <param name="Tile">The vectors.</param>
/// <param name="Weights">The first input's weights.</param>
/// <param name="Outputs">The outputs of the tile's first row.</param>
/// <param name="Biases">The biases; meaningless when the layer has none.</param>
internal sealed record ForwardColumn(ColumnTile Tile, Address Weights, Address Outputs, Address Biases);
