namespace Fathom;

/// <summary>The gradients of a minibatch's mean loss, one for every weight matrix and bias of a model, in its own memory.</summary>
public sealed class Gradients
{
    internal Gradients(ModelDescription model, CompilerServices.Arena arena, DenseLayers layers)
    {
        Model = model;
        Arena = arena;
        Layers = layers;
    }

    /// <summary>The layers, their weights and biases standing for the gradients with respect to them.</summary>
    public DenseLayers Layers { get; }

    internal ModelDescription Model { get; }

    internal CompilerServices.Arena Arena { get; }
}
