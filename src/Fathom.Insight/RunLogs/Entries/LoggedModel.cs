namespace Fathom.Insight;

/// <summary>A network as a run log describes it.</summary>
public sealed record LoggedModel
{
    /// <summary>The class's name.</summary>
    public required string Name { get; init; }

    /// <summary>Values per example.</summary>
    public required int Input { get; init; }

    /// <summary>Examples per training step.</summary>
    public required int Batch { get; init; }

    /// <summary>The cost that training lowers.</summary>
    public required string Loss { get; init; }

    /// <summary>The update rule.</summary>
    public required string Optimizer { get; init; }

    /// <summary>Weights and biases of all layers.</summary>
    public required long ParameterCount { get; init; }

    /// <summary>The declaration's hash.</summary>
    public required string DeclarationHash { get; init; }

    /// <summary>The layers in order.</summary>
    public required IReadOnlyList<LoggedLayer> Layers { get; init; }
}
