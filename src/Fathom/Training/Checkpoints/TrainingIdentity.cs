using Fathom.Numerics;

namespace Fathom.Training;

/// <summary>What must be the same for a checkpoint to be resumed, each in words.</summary>
/// <param name="Model">The model's name, for messages only.</param>
/// <param name="Declaration">The hash of its declaration.</param>
/// <param name="Schedule">The learning-rate schedule's description.</param>
/// <param name="Source">The source's identity; empty when the source does not know.</param>
/// <param name="EarlyStopping">"used" when the state of the best validation is kept beside the present one, else "unused".</param>
/// <param name="RandomVersion">The version of the library's random sequences.</param>
internal sealed record TrainingIdentity(
    string Model, string Declaration, string Schedule, string Source, string EarlyStopping, string RandomVersion)
{
    private const string Used = "used";

    /// <summary>Whether the state of the best validation is part of the checkpoint.</summary>
    public bool KeepsBest => EarlyStopping == Used;

    public static TrainingIdentity Of<TTarget>(ModelDescription model, IBatchSource<TTarget> source, TrainingOptions options)
        where TTarget : unmanaged => new(
            model.Name,
            model.DeclarationHash,
            options.LearningRate.Description,
            source.Identity ?? "",
            options.EarlyStopping is null ? "unused" : Used,
            FormattableString.Invariant($"{RandomStream.Version}"));

    /// <summary>Refuses another training's checkpoint.</summary>
    /// <param name="found">The checkpoint's identity.</param>
    /// <param name="path">Its file, for messages.</param>
    /// <exception cref="CheckpointMismatchException">They disagree.</exception>
    public void Require(TrainingIdentity found, string path)
    {
        Require(
            path, "declaration", $"{Model} {Declaration}", $"{found.Model} {found.Declaration}",
            "The layers, loss, optimizer or precision were declared differently; resume with the declaration it was made with.");
        Require(
            path, "schedule", Schedule, found.Schedule,
            "Give the trainer the same schedule; LearningRateSchedule.Parse makes it from its description.");
        Require(path, "source", Source, found.Source, "Give the trainer a source of the same kind, seed and options.");
        Require(path, "early stopping", EarlyStopping, found.EarlyStopping, "Use early stopping in both or in neither.");
        Require(
            path, "random version", RandomVersion, found.RandomVersion,
            "This version of the library draws other random numbers; resume with the version the checkpoint was made with.");
    }

    private static void Require(string path, string subject, string expected, string found, string advice)
    {
        if (expected != found)
        {
            throw new CheckpointMismatchException(path, subject, expected, found, advice);
        }
    }
}
