namespace Fathom.Compiler.Specification;

/// <summary>One dense layer with every default filled in.</summary>
internal sealed record LayerSpec
{
    /// <summary>Unique in the model.</summary>
    public required string Name { get; init; }

    /// <summary>The fan-in.</summary>
    public required int Inputs { get; init; }

    public required int Units { get; init; }

    public required Activation Activation { get; init; }

    /// <summary>The slope of LeakyReLU or the alpha of ELU; 0 for every other activation.</summary>
    public required float ActivationParameter { get; init; }

    /// <summary>Never <see cref="Init.Auto"/>.</summary>
    public required Init Init { get; init; }

    public required float Gain { get; init; }

    public required bool UseBias { get; init; }
}
