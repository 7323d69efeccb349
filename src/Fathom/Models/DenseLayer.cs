namespace Fathom;

/// <summary>A layer of a model: its description, and views on its weights and biases.</summary>
public sealed class DenseLayer
{
    internal DenseLayer(LayerDescription description, Parameter weights, Parameter? biases)
    {
        Description = description;
        Weights = weights;
        Biases = biases;
    }

    /// <summary>What the declaration says of the layer.</summary>
    public LayerDescription Description { get; }

    /// <summary>The layer's name.</summary>
    public string Name => Description.Name;

    /// <summary>The weights, <c>[Units, Inputs]</c>.</summary>
    public Parameter Weights { get; }

    /// <summary>The biases, <c>[Units]</c>; null when the layer was declared without.</summary>
    public Parameter? Biases { get; }
}
