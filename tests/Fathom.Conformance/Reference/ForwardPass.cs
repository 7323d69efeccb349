namespace Fathom.Conformance.Reference;

/// <summary>What the forward pass computed.</summary>
/// <param name="Inputs"><c>[rows, input]</c>.</param>
/// <param name="Sums">Each layer's pre-activations s, <c>[rows, units]</c>.</param>
/// <param name="Outputs">Each layer's activations y, <c>[rows, units]</c>.</param>
internal sealed record ForwardPass(Matrix Inputs, Matrix[] Sums, Matrix[] Outputs)
{
    /// <summary>The last layer's outputs.</summary>
    public Matrix Logits => Outputs[^1];

    /// <summary>What a layer reads.</summary>
    public Matrix InputsOf(int layer) => layer == 0 ? Inputs : Outputs[layer - 1];
}
