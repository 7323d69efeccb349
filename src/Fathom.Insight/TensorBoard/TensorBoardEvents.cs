namespace Fathom.Insight;

/// <summary>A run log as an event file that TensorBoard shows.</summary>
public static class TensorBoardEvents
{
    /// <summary>
    /// Writes the event file of a log, in one step; exporting a longer log of the same run replaces it. Tags, values and their meaning are
    /// those of <see cref="TensorBoardObserver"/>. A log says when a run began and how long its reports took; other entries get the time of
    /// the report before.
    /// </summary>
    /// <param name="log">The log.</param>
    /// <param name="directory">TensorBoard's directory, or one of its own for the run; made where it does not exist.</param>
    /// <returns>The file written.</returns>
    /// <exception cref="UnauthorizedAccessException">The directory may not be written to.</exception>
    /// <exception cref="IOException">The disk is full or failed; nothing is left of the file.</exception>
    public static string Export(RunLogContents log, string directory)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentException.ThrowIfNullOrEmpty(directory);
        Directory.CreateDirectory(directory);
        string path = Path.Combine(directory, EventFileName.Of(log.Run.Started));
        Persistence.AtomicFile.Write(path, stream =>
        {
            var encoder = new EventEncoder();
            var times = new EntryTimes(log);
            stream.Write(EventEncoder.Beginning(log.Run.Started));
            foreach (RunEntry entry in InOrder(log))
            {
                if (encoder.Encode(entry, times.At(EntrySummaries.StepOf(entry))) is { } record)
                {
                    stream.Write(record);
                }
            }
        });
        return path;
    }

    // A stable sort: entries of one step stay in the order of their kinds.
    private static IEnumerable<RunEntry> InOrder(RunLogContents log) => log.Full
        .Concat<RunEntry>(log.Moments)
        .Concat(log.Progress)
        .Concat(log.Validations)
        .OrderBy(EntrySummaries.StepOf);
}
