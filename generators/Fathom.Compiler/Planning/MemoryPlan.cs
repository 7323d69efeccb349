using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Planning;

/// <summary>
/// The training arena: parameters, then one block of the same layout for each value the optimizer keeps, then the minibatch's buffers. All
/// offsets are floats from its start and multiples of 16, a cache line.
/// </summary>
internal sealed record MemoryPlan
{
    /// <summary>Floats of the parameter block, and so the distance from a parameter to its optimizer state.</summary>
    public required int ParameterLength { get; init; }

    /// <summary>Blocks of optimizer state.</summary>
    public required int StateBlocks { get; init; }

    /// <summary>The minibatch's inputs, <c>[batch, pitch]</c>.</summary>
    public required int Inputs { get; init; }

    public required int InputPitch { get; init; }

    /// <summary>The minibatch's float targets, <c>[batch, pitch of the last layer]</c>; class indices are not copied.</summary>
    public required int Targets { get; init; }

    /// <summary>
    /// A layer's inputs times minus the learning rate, <c>[batch, pitch of the inputs]</c>, for every layer in turn; -1 for none.
    /// </summary>
    public required int Steps { get; init; }

    /// <summary>A panel of transposed weights for each thread, for every layer in turn; -1 for none.</summary>
    public required int Transposed { get; init; }

    /// <summary>Floats of one thread's transposed panel.</summary>
    public required int TransposedLength { get; init; }

    /// <summary>The sums that observed updates add to, <c>[layers, blocks of inputs, sets]</c>.</summary>
    public required int GradientSums { get; init; }

    /// <summary>The sums of a layer, as many as the widest needs.</summary>
    public required int GradientSumsALayer { get; init; }

    public required EquatableArray<LayerMemory> Layers { get; init; }

    /// <summary>Floats in all.</summary>
    public required int Length { get; init; }

    public required PredictionMemory Prediction { get; init; }
}
