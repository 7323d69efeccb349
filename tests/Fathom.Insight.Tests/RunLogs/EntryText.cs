namespace Fathom.Insight.Tests.RunLogs;

/// <summary>Compares entries by everything they hold: records compare the references of their lists.</summary>
internal static class EntryText
{
    public static string[] Of(IEnumerable<RunEntry> entries) => [.. entries.Select(entry => LogFile.Lines(entry))];

    public static string[] Of(RunLogContents log) =>
    [
        LogFile.Lines(log.Run), .. Of(log.Resumptions), .. Of(log.Progress), .. Of(log.Validations), .. Of(log.Moments), .. Of(log.Full),
        .. log.End is null ? [] : Of([log.End]),
    ];
}
