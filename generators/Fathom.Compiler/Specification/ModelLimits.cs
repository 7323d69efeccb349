namespace Fathom.Compiler.Specification;

/// <summary>
/// The largest model that is compiled. Beyond these a mistyped number is likelier than a wish, offsets would leave 32 bits, and the
/// kernels' design (weights streamed from memory once a step) is no longer the right one.
/// </summary>
internal static class ModelLimits
{
    /// <summary>Layers, repeated layers counted one by one.</summary>
    public const int Layers = 64;

    /// <summary>Units of one layer.</summary>
    public const int Units = 65_536;

    /// <summary>Values per example.</summary>
    public const int Input = 65_536;

    /// <summary>Examples per training step.</summary>
    public const int Batch = 4_096;

    /// <summary>Weights and biases of all layers: 1 GiB of floats.</summary>
    public const long Parameters = 1L << 28;

    /// <summary>Activations of all layers for one minibatch, input included: 1 GiB of floats.</summary>
    public const long Activations = 1L << 28;

    /// <summary>Characters of a layer's name.</summary>
    public const int NameLength = 64;
}
