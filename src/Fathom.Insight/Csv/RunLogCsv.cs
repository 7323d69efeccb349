namespace Fathom.Insight;

/// <summary>
/// A run log as tables for spreadsheets and data frames: <c>progress.csv</c>, <c>validations.csv</c>, <c>moments.csv</c>, <c>full.csv</c>,
/// <c>distributions.csv</c>, <c>singular_values.csv</c> and <c>histograms.csv</c>, each with a line of column names, in the format of RFC
/// 4180 and the invariant culture. Every table is written, also one without rows.
/// </summary>
public static class RunLogCsv
{
    /// <summary>Writes the tables of a log; each file is replaced in one step.</summary>
    /// <param name="log">The log.</param>
    /// <param name="directory">Where to, made where it does not exist.</param>
    /// <exception cref="UnauthorizedAccessException">A file is read-only, or the directory may not be written to.</exception>
    /// <exception cref="IOException">The disk is full or failed; the table being written is as it was.</exception>
    public static void Export(RunLogContents log, string directory)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentException.ThrowIfNullOrEmpty(directory);
        Directory.CreateDirectory(directory);
        CsvTable.Write(Path.Combine(directory, "progress.csv"), writer => RunTables.Progress(writer, log.Progress));
        CsvTable.Write(Path.Combine(directory, "validations.csv"), writer => RunTables.Validations(writer, log.Validations));
        CsvTable.Write(Path.Combine(directory, "moments.csv"), writer => RunTables.Moments(writer, log.Moments));
        CsvTable.Write(Path.Combine(directory, "full.csv"), writer => FullTables.Layers(writer, log.Full));
        CsvTable.Write(Path.Combine(directory, "distributions.csv"), writer => FullTables.Distributions(writer, log.Full));
        CsvTable.Write(Path.Combine(directory, "singular_values.csv"), writer => FullTables.SingularValues(writer, log.Full));
        CsvTable.Write(Path.Combine(directory, "histograms.csv"), writer => FullTables.Histograms(writer, log.Full));
    }
}
