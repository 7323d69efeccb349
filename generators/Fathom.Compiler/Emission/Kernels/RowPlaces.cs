namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Where one row's pass through a layer reads and writes.</summary>
/// <param name="Inputs">The row's inputs.</param>
/// <param name="Weights">The layer's weights.</param>
/// <param name="Biases">The layer's biases, if it has them.</param>
/// <param name="Outputs">The row's outputs.</param>
/// <param name="OutputLanes">Outputs that may be written there: the layer's units, or more where there is room for the padding.</param>
internal sealed record RowPlaces(Address Inputs, Address Weights, Address Biases, Address Outputs, int OutputLanes);
