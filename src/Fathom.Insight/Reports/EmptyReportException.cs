namespace Fathom.Insight;

/// <summary>A report was asked for of runs that have logged nothing yet: neither progress, nor a validation, nor statistics.</summary>
public sealed class EmptyReportException : InvalidOperationException
{
    internal EmptyReportException(string path, IEnumerable<string> runs)
        : base($"{path}: expected something to report; the log of {string.Join(" and of ", runs)} holds neither progress, nor validations, "
            + "nor statistics. No file was written; set an interval for statistics or progress, or wait until the run has made a step.")
    {
    }
}
