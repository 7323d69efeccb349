using System.ComponentModel;

namespace Fathom.CompilerServices;

/// <summary>Where a layer's blocks lie in the arena, in floats from its start.</summary>
/// <param name="Weights">The weights.</param>
/// <param name="Biases">The biases; meaningless when the layer has none.</param>
/// <param name="Sums">The minibatch's pre-activations; its activations where f' follows from those.</param>
/// <param name="Outputs">The minibatch's activations.</param>
/// <param name="Deltas">The gradients of its mean loss with respect to the pre-activations.</param>
/// <param name="Pitch">Floats from one row of activations to the next.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record LayerBlueprint(int Weights, int Biases, int Sums, int Outputs, int Deltas, int Pitch);
