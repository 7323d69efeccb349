namespace Fathom.Training;

/// <summary>Everything a checkpoint says besides the values of the parameters.</summary>
/// <param name="Identity">Whose checkpoint it is.</param>
/// <param name="Position">Where the run stood.</param>
/// <param name="OptimizerStep">Updates made by the optimiser.</param>
/// <param name="Optimizer">Its settings.</param>
/// <param name="Validations">What the run remembered of its validations.</param>
/// <param name="Best">Where the run stood at its best validation; null when that state is not kept or there is none yet.</param>
/// <param name="BestOptimizerStep">Updates made by the optimiser then; 0 without such a state.</param>
/// <param name="Platform">What the same bits depend on besides: instruction set and library version.</param>
internal sealed record Checkpoint(
    TrainingIdentity Identity,
    RunPosition Position,
    long OptimizerStep,
    OptimizerConstants Optimizer,
    ValidationHistory Validations,
    RunPosition? Best,
    long BestOptimizerStep,
    CheckpointPlatform Platform);
