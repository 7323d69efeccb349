using Fathom.Insight.Reports;
using Fathom.Persistence;

namespace Fathom.Insight;

/// <summary>
/// A report of training runs: one HTML file that shows what the layers did, opens without a network, and loads nothing from one.
/// </summary>
public static class Report
{
    /// <summary>
    /// Writes the report of a run, or of several side by side. The file is replaced in one step: whoever opens it finds the old page or the
    /// new one. It is at most 6 MB for any length of run: of long runs, moments are shown that lie evenly over it.
    /// </summary>
    /// <param name="path">The file, by custom with the ending .html.</param>
    /// <param name="runs">1 to 6 runs.</param>
    /// <param name="options">Title, names and refreshing; null for the defaults.</param>
    /// <exception cref="ArgumentException">There are no runs, more than 6, or another number of names.</exception>
    /// <exception cref="EmptyReportException">No run has logged anything to report yet; no file was written.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such directory; none is made.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written, or is a directory.</exception>
    /// <exception cref="IOException">The disk is full or failed; the old file stays.</exception>
    public static void Write(string path, IReadOnlyList<RunLogContents> runs, ReportOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(runs);
        options ??= new ReportOptions();
        Check(runs.Count, options, nameof(runs));
        ReportRun[] shown = RunNames.Name(runs, options.RunNames);
        if (shown.All(run => run.IsEmpty))
        {
            throw new EmptyReportException(path, shown.Select(run => run.Name));
        }

        byte[] page = ReportPage.Write(shown, options);
        AtomicFile.Write(path, stream => stream.Write(page));
    }

    internal static void Check(int runs, ReportOptions options, string parameter)
    {
        if (runs is < 1 or > PageBudget.MostRuns)
        {
            throw new ArgumentException(
                $"Expected 1 to {PageBudget.MostRuns} runs to show side by side; got {runs}. Write several reports.", parameter);
        }

        if (options.RunNames is { } names && names.Count != runs)
        {
            throw new ArgumentException(
                $"Expected a name for each of the {runs} runs; got {names.Count}. Leave RunNames out for the models' names.",
                nameof(options));
        }

        if (options.RefreshSeconds < 1)
        {
            throw new ArgumentException(
                $"Expected RefreshSeconds of 1 or more; got {options.RefreshSeconds}. Leave it out for a page that stays as it is.",
                nameof(options));
        }
    }
}
