using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Planning;

/// <summary>
/// dC/dx = W^T dC/ds, dC/dW = sum over the minibatch of dC/ds x^T and the update, in one pass: each weight is read and written once.
/// </summary>
internal sealed record FusedBackwardPlan
{
    public required string Name { get; init; }

    public required int Inputs { get; init; }

    public required int Units { get; init; }

    public required int Batch { get; init; }

    /// <summary>Floats from one row of x to the next.</summary>
    public required int InputPitch { get; init; }

    /// <summary>Floats from one row of dC/ds to the next.</summary>
    public required int DeltaPitch { get; init; }

    /// <summary>Floats from one row of dC/dx to the next.</summary>
    public required int GradientPitch { get; init; }

    /// <summary>The layer's inputs, a tile of which goes with the whole minibatch.</summary>
    public required TileSchedule InputTiles { get; init; }

    /// <summary>
    /// Sums that the products of one weight are split into. They depend on one another, so a tile of one input would otherwise leave a
    /// core of two multiply-adds a cycle waiting.
    /// </summary>
    public required int PartialSums { get; init; }

    public required EquatableArray<PanelGroup> Groups { get; init; }

    /// <summary>Full panels that all inputs are taken over before the next panels; their number where they are not divided.</summary>
    public required int PanelBlock { get; init; }

    public required Prefetch? Prefetch { get; init; }

    public required CodeShape Shape { get; init; }

    public required TileReason Reason { get; init; }

    /// <summary>Whether full panels are taken in more than one block, each adding to dC/dx.</summary>
    public bool IsBlocked => PanelBlock < Groups[0].Panels;
}
