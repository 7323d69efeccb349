using System.Linq;
using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Specification.Declaration;

/// <summary>
/// One [Model] as it stands in the source, valid or not: what the rules check and a <see cref="ModelSpec"/> is made from.
/// </summary>
internal sealed record ModelDeclaration
{
    public required TypeSpec Type { get; init; }

    public required ClassDeclaration Class { get; init; }

    public required CompilationSettings Compilation { get; init; }

    public required int Input { get; init; }

    public required int Batch { get; init; }

    public required Loss Loss { get; init; }

    public required Optimizer Optimizer { get; init; }

    public required Unroll Unroll { get; init; }

    public required Precision Precision { get; init; }

    /// <summary>E[x^2] of the inputs.</summary>
    public required float InputSecondMoment { get; init; }

    public required HyperparameterSpec Hyperparameters { get; init; }

    /// <summary>The names of the settings that are written out, in that order.</summary>
    public required EquatableArray<string> Stated { get; init; }

    /// <summary>One for each [Dense], in the order the compiler lists them.</summary>
    public required EquatableArray<LayerDeclaration> Layers { get; init; }

    /// <summary>Whether the order of the layers is defined: all of them stand beside [Model].</summary>
    public bool HasOrder => Layers.All(static layer => layer.IsBesideModel);

    /// <summary>The number of layers with repeated ones counted one by one; a repeat below 1 counts as 1.</summary>
    public long LayerCount => Layers.Sum(static layer => layer.Repeat < 1 ? 1L : layer.Repeat);
}
