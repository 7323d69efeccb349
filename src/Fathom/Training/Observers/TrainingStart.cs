namespace Fathom.Training;

/// <summary>What a run sets out to do.</summary>
public sealed record TrainingStart
{
    /// <summary>The model's declaration.</summary>
    public required ModelDescription Model { get; init; }

    /// <summary>The instruction set whose kernels train.</summary>
    public required InstructionSet InstructionSet { get; init; }

    /// <summary>The learning rate of every step.</summary>
    public required LearningRateSchedule LearningRate { get; init; }

    /// <summary>Updates made before the run: 0, or where training was resumed.</summary>
    public required long FirstStep { get; init; }

    /// <summary>The length of training in updates; null when it has no end.</summary>
    public required long? TotalSteps { get; init; }

    /// <summary>Examples in one epoch; null for an endless stream.</summary>
    public required long? ExamplesPerEpoch { get; init; }
}
