namespace Fathom.Conformance.Reference;

/// <summary>The gradients of a minibatch's mean loss.</summary>
/// <param name="BackPropagated">dC/dy of each layer, <c>[rows, units]</c>.</param>
/// <param name="Deltas">dC/ds of each layer, <c>[rows, units]</c>.</param>
/// <param name="Weights">dC/dW of each layer, <c>[units, inputs]</c>.</param>
/// <param name="Biases">dC/db of each layer, <c>[units]</c>, also where the layer has no bias.</param>
internal sealed record ReferenceGradients(Matrix[] BackPropagated, Matrix[] Deltas, Matrix[] Weights, double[][] Biases);
