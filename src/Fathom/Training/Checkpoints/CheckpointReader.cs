using Fathom.Persistence;

namespace Fathom.Training;

/// <summary>Reads one checkpoint file. Whatever is wrong with it, nothing but fresh memory has been written when it is refused.</summary>
internal static class CheckpointReader
{
    private const string Advice = "The file is damaged or not a checkpoint; resume from another one.";

    /// <param name="path">The file.</param>
    /// <param name="expected">Whose checkpoint it must be.</param>
    /// <param name="state">The state it must fit.</param>
    /// <exception cref="CheckpointMismatchException">It is whole, but another training's or of another format.</exception>
    /// <exception cref="ModelFileException">It is damaged.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static LoadedCheckpoint Read(string path, TrainingIdentity expected, TrainingState state)
    {
        IReadOnlyDictionary<string, string> metadata = SafetensorsFile.ReadMetadata(path, state.Parameters);
        RequireFormat(path, metadata);
        RequireChecksum(path, metadata, CheckpointText.MetadataChecksumKey, CheckpointChecksum.OfMetadata(metadata));
        try
        {
            // The identity first: another model's checkpoint is better refused for its declaration than for the shape of a tensor.
            expected.Require(CheckpointText.ReadIdentity(metadata), path);
            return ReadValues(path, metadata, CheckpointText.Read(metadata), state);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentOutOfRangeException)
        {
            throw new ModelFileException(path, "the metadata of a checkpoint", exception.Message, Advice, exception);
        }
    }

    private static LoadedCheckpoint ReadValues(
        string path, IReadOnlyDictionary<string, string> metadata, Checkpoint checkpoint, TrainingState state)
    {
        checkpoint.Optimizer.ApplyTo(new OptimizerSettings());
        if (checkpoint.Identity.KeepsBest && checkpoint.Best.HasValue != checkpoint.Validations.Best.HasValue)
        {
            throw new FormatException("a best validation without its state, or the reverse");
        }

        Parameter[] present = ParameterMirror.Of(state.Parameters);
        Parameter[] best = checkpoint.Best is null ? [] : ParameterMirror.Of(state.Parameters, CheckpointWriter.BestPrefix);
        SafetensorsFile.Read(path, [.. present, .. best]);

        var presentCopy = new StateCopy(state);
        presentCopy.Capture(present, checkpoint.Position, checkpoint.OptimizerStep);
        StateCopy? bestCopy = null;
        if (checkpoint.Best is { } bestPosition)
        {
            bestCopy = new StateCopy(state);
            bestCopy.Capture(best, bestPosition, checkpoint.BestOptimizerStep);
        }

        RequireChecksum(path, metadata, CheckpointText.ValuesChecksumKey, CheckpointChecksum.OfValues(presentCopy, bestCopy));
        return new LoadedCheckpoint(path, checkpoint, presentCopy, bestCopy);
    }

    private static void RequireFormat(string path, IReadOnlyDictionary<string, string> metadata)
    {
        string format = metadata.GetValueOrDefault(CheckpointText.FormatKey, "no checkpoint");
        if (format != CheckpointText.Format)
        {
            throw new CheckpointMismatchException(
                path, "format", CheckpointText.Format, format,
                "Weights alone are loaded by the model's Load; a checkpoint is resumed by the version of the library that made it.");
        }
    }

    private static void RequireChecksum(string path, IReadOnlyDictionary<string, string> metadata, string key, string computed)
    {
        string stated = metadata.GetValueOrDefault(key, "none");
        if (stated != computed)
        {
            throw new ModelFileException(path, $"the {key} {stated}, as the file states", computed, Advice);
        }
    }
}
