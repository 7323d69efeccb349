namespace Fathom.Compiler.Planning;

/// <summary>Where a layer's blocks lie in the arena, in floats from its start.</summary>
/// <param name="Weights">The weights, by <see cref="ParameterLayout"/>.</param>
/// <param name="Biases">The biases; meaningless when the layer has none.</param>
/// <param name="Sums">Pre-activations s, <c>[batch, pitch]</c>; the same block as the outputs unless the backward pass needs both.</param>
/// <param name="Outputs">Activations y, <c>[batch, pitch]</c>.</param>
/// <param name="Deltas">dC/ds, <c>[batch, pitch]</c>.</param>
/// <param name="Pitch">Floats from one row of s, y and dC/ds to the next.</param>
internal sealed record LayerMemory(int Weights, int Biases, int Sums, int Outputs, int Deltas, int Pitch);
