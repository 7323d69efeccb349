using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Planning;

/// <summary>
/// W + sum over the minibatch of dC/ds (-r x)^T for a layer that hands no gradient down: a column of the minibatch's gradients stays in
/// registers while the weights stream past, each read and written once.
/// </summary>
internal sealed record ResidentUpdatePlan
{
    public required string Name { get; init; }

    public required int Inputs { get; init; }

    public required int Units { get; init; }

    public required int Batch { get; init; }

    /// <summary>Floats from one row of x to the next.</summary>
    public required int InputPitch { get; init; }

    /// <summary>Floats from one row of dC/ds to the next.</summary>
    public required int DeltaPitch { get; init; }

    public required EquatableArray<PanelGroup> Groups { get; init; }

    public required Prefetch? Prefetch { get; init; }

    public required CodeShape Shape { get; init; }

    public required TileReason Reason { get; init; }
}
