namespace Fathom.Insight;

/// <summary>The first line of a run log: what is trained, and how. A resumed run writes another one where it goes on.</summary>
public sealed record RunStarted : RunEntry
{
    /// <summary>The version of the log's format; a reader refuses a newer one than its own.</summary>
    public required int Schema { get; init; }

    /// <summary>When the run began.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>The version of Fathom.</summary>
    public required string Fathom { get; init; }

    /// <summary>The version of .NET.</summary>
    public required string Runtime { get; init; }

    /// <summary>The instruction set whose kernels train.</summary>
    public required string InstructionSet { get; init; }

    /// <summary>The network.</summary>
    public required LoggedModel Model { get; init; }

    /// <summary>The learning-rate schedule in words.</summary>
    public required string LearningRate { get; init; }

    /// <summary>Updates made before this run: 0, or where it resumed.</summary>
    public required long FirstStep { get; init; }

    /// <summary>The length of training in updates; null when it has no end.</summary>
    public required long? TotalSteps { get; init; }

    /// <summary>What was predicted of the network before its first update; null in logs that have no prediction.</summary>
    public LoggedPrediction? Prediction { get; init; }
}
