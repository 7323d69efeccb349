using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Planning;

/// <summary>dC/dW = sum over the minibatch of dC/ds x^T, and what is done with it while it is in registers: the update, or a
/// store.</summary>
internal sealed record WeightGradientPlan
{
    public required string Name { get; init; }

    public required int Inputs { get; init; }

    public required int Units { get; init; }

    public required int Batch { get; init; }

    /// <summary>Floats from one row of x to the next.</summary>
    public required int InputPitch { get; init; }

    /// <summary>Floats from one row of dC/ds to the next.</summary>
    public required int DeltaPitch { get; init; }

    /// <summary>The layer's inputs.</summary>
    public required TileSchedule InputTiles { get; init; }

    public required EquatableArray<PanelGroup> Groups { get; init; }

    /// <summary>Rows handled per turn of the innermost loop; the whole minibatch when there is no such loop.</summary>
    public required int RowUnroll { get; init; }

    /// <summary>How the products get their inputs.</summary>
    public required ScalarFeed ScalarFeed { get; init; }

    public required Prefetch? Prefetch { get; init; }

    public required CodeShape Shape { get; init; }

    public required TileReason Reason { get; init; }
}
