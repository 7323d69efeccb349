namespace Fathom.Insight;

/// <summary>One of a layer's distributions and its name in tables and tags.</summary>
/// <param name="Name">The name: "activations", "gradients" or "weight_gradients".</param>
/// <param name="Distribution">The distribution.</param>
internal readonly record struct LayerQuantity(string Name, LoggedDistribution Distribution)
{
    /// <summary>The three of a layer.</summary>
    public static LayerQuantity[] Of(LoggedDistributions layer) =>
    [
        new("activations", layer.Activations),
        new("gradients", layer.Gradients),
        new("weight_gradients", layer.WeightGradients),
    ];
}
