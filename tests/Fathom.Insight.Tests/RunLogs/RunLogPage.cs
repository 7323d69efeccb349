using System.Text.RegularExpressions;

namespace Fathom.Insight.Tests.RunLogs;

/// <summary>The page that documents the run log.</summary>
internal static partial class RunLogPage
{
    private static string Text { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "run-log.md"));

    /// <summary>The example lines.</summary>
    public static string Example { get; } = ExampleBlock().Match(Text).Groups[1].Value;

    /// <summary>The names in the first column of the tables of entries.</summary>
    public static IEnumerable<string> Fields
    {
        get
        {
            int start = Text.IndexOf("## Entries", StringComparison.Ordinal);
            string entries = Text[start..Text.IndexOf("## Example", StringComparison.Ordinal)];
            return FirstColumn().Matches(entries).SelectMany(row => Name().Matches(row.Value)).Select(name => name.Groups[1].Value);
        }
    }

    [GeneratedRegex("```jsonl\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex ExampleBlock();

    [GeneratedRegex(@"^\| `[^|]*", RegexOptions.Multiline)]
    private static partial Regex FirstColumn();

    [GeneratedRegex("`([a-zA-Z0-9]+)`")]
    private static partial Regex Name();
}
