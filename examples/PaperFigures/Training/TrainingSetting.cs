using PaperFigures.Budgets;
using PaperFigures.Data;
using PaperFigures.Progress;

namespace PaperFigures.Training;

/// <summary>What all trainings of one invocation share.</summary>
/// <param name="Data">The examples.</param>
/// <param name="Budget">How much is spent.</param>
/// <param name="Seed">The seed of weights and training examples.</param>
/// <param name="Folder">Where runs keep their checkpoints and curves.</param>
/// <param name="Journal">Who is told.</param>
internal sealed record TrainingSetting(DataSet Data, Budget Budget, long Seed, string Folder, Journal Journal);
