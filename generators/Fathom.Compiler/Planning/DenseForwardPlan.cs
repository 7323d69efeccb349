using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Planning;

/// <summary>
/// s = W x + b for some rows: which tile, in which order. An input gradient, dC/dx = W^T dC/ds, is the same with transposed weights.
/// </summary>
internal sealed record DenseForwardPlan
{
    /// <summary>The generated method's name: what, then how.</summary>
    public required string Name { get; init; }

    public required int Inputs { get; init; }

    public required int Units { get; init; }

    /// <summary>Floats from one row of inputs to the next.</summary>
    public required int InputPitch { get; init; }

    /// <summary>Floats from one row of outputs to the next.</summary>
    public required int OutputPitch { get; init; }

    public required bool UseBias { get; init; }

    /// <summary>The rows of the minibatch.</summary>
    public required TileSchedule Rows { get; init; }

    public required RowCount RowCount { get; init; }

    public required EquatableArray<PanelGroup> Groups { get; init; }

    /// <summary>
    /// Inputs that all tiles of a panel are taken over before the next: the block's weights stay in the first-level cache, the sums wait in
    /// the outputs. The number of inputs where they are not divided.
    /// </summary>
    public required int InputBlock { get; init; }

    /// <summary>Inputs handled per turn of the innermost loop.</summary>
    public required int InnerUnroll { get; init; }

    /// <summary>How the products get their inputs.</summary>
    public required ScalarFeed ScalarFeed { get; init; }

    public required Prefetch? Prefetch { get; init; }

    /// <summary>Whether W is the transpose of a layer's weights: each panel is transposed before it is used.</summary>
    public bool Transposes { get; init; }

    public required CodeShape Shape { get; init; }

    /// <summary>Why this tile.</summary>
    public required TileReason Reason { get; init; }

    /// <summary>Whether inputs are taken in more than one block.</summary>
    public bool IsBlocked => InputBlock < Inputs;
}
