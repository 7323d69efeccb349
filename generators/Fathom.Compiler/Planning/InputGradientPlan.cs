using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Planning;

/// <summary>dC/dx = W^T dC/ds for the minibatch, with the weights before their update.</summary>
internal sealed record InputGradientPlan
{
    public required string Name { get; init; }

    public required int Inputs { get; init; }

    public required int Units { get; init; }

    /// <summary>Floats from one row of dC/ds to the next.</summary>
    public required int DeltaPitch { get; init; }

    /// <summary>Floats from one row of dC/dx to the next.</summary>
    public required int GradientPitch { get; init; }

    /// <summary>The rows of the minibatch.</summary>
    public required TileSchedule Rows { get; init; }

    /// <summary>The layer's inputs.</summary>
    public required TileSchedule InputTiles { get; init; }

    public required EquatableArray<PanelGroup> Groups { get; init; }

    public required CodeShape Shape { get; init; }

    public required TileReason Reason { get; init; }
}
