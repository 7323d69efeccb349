using Fathom.Persistence;

namespace Fathom.Training;

/// <summary>Writes one checkpoint file.</summary>
internal static class CheckpointWriter
{
    /// <summary>What precedes the names of the best state's tensors.</summary>
    public const string BestPrefix = "best.";

    /// <param name="path">The file, replaced in one step.</param>
    /// <param name="checkpoint">What it says.</param>
    /// <param name="state">The model's state, of which <paramref name="copy"/> is a copy.</param>
    /// <param name="copy">The present state.</param>
    /// <param name="best">The state of the best validation; null when none is kept.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, Checkpoint checkpoint, TrainingState state, StateCopy copy, StateCopy? best)
    {
        Dictionary<string, string> metadata = CheckpointText.Write(checkpoint);
        metadata[CheckpointText.ValuesChecksumKey] = CheckpointChecksum.OfValues(copy, best);
        metadata[CheckpointText.MetadataChecksumKey] = CheckpointChecksum.OfMetadata(metadata);
        SafetensorsFile.Write(path, [.. state.Parameters, .. BestTensors(state, best)], metadata);
    }

    private static Parameter[] BestTensors(TrainingState state, StateCopy? best)
    {
        if (best is null)
        {
            return [];
        }

        Parameter[] tensors = ParameterMirror.Of(state.Parameters, BestPrefix);
        best.CopyTo(tensors);
        return tensors;
    }
}
