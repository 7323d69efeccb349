using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Specification;

/// <summary>
/// One valid declared model. The incremental pipeline caches on it, so: 1) it and everything it holds is immutable; 2) equality is
/// structural,
/// all the way down; 3) it holds no symbol, syntax, location or compilation, which would keep old compilations alive.
/// </summary>
internal sealed record ModelSpec
{
    /// <summary>The user's class.</summary>
    public required TypeSpec Type { get; init; }

    /// <summary>Values per example.</summary>
    public required int Input { get; init; }

    /// <summary>Examples per training step.</summary>
    public required int Batch { get; init; }

    public required Loss Loss { get; init; }

    public required Optimizer Optimizer { get; init; }

    public required Unroll Unroll { get; init; }

    public required Precision Precision { get; init; }

    /// <summary>E[x^2] of the inputs, for predictions.</summary>
    public required float InputSecondMoment { get; init; }

    /// <summary>The optimiser's declared constants.</summary>
    public required HyperparameterSpec Hyperparameters { get; init; }

    /// <summary>The layers in order, repeated layers one by one, every default filled in.</summary>
    public required EquatableArray<LayerSpec> Layers { get; init; }

    /// <summary>The attributes as the user wrote them, one a line, for the head of the generated files.</summary>
    public required EquatableArray<string> DeclaredAttributes { get; init; }

    /// <summary>Units of the last layer.</summary>
    public int Output => Layers[Layers.Count - 1].Units;
}
