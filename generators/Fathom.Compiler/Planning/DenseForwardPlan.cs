using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Planning;

/// <summary>s = W x + b for some rows: which tile, in which order.</summary>
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

    /// <summary>The rows of the minibatch, or for any number of rows, whole tiles of that many and then single rows.</summary>
    public required TileSchedule Rows { get; init; }

    public required RowCount RowCount { get; init; }

    public required EquatableArray<PanelGroup> Groups { get; init; }

    /// <summary>Inputs handled per turn of the innermost loop.</summary>
    public required int InnerUnroll { get; init; }

    public required CodeShape Shape { get; init; }

    /// <summary>Why this tile.</summary>
    public required TileReason Reason { get; init; }
}
