using System.Text.Json;

namespace Fathom.Insight.Tests.RunLogs;

public sealed class RunLogPageTests : IDisposable
{
    private readonly LogFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void The_example_is_what_would_be_written()
    {
        string[] lines = RunLogPage.Example.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(10, lines.Length);
        Assert.All(lines, line => Assert.Equal(line + "\n", LogFile.Lines(RunLogLine.Parse(System.Text.Encoding.UTF8.GetBytes(line))!)));
    }

    [Fact]
    public void The_example_reads_as_the_page_says()
    {
        _file.Text = RunLogPage.Example;

        RunLogContents log = RunLog.Read(_file.Path);

        Assert.Equal([10L, 20], log.Progress.Select(progress => progress.Step));
        Assert.Equal(10, Assert.Single(log.Resumptions).FirstStep);
        Assert.Equal("Completed", log.End!.Stop);
    }

    [Fact]
    public void The_tables_name_every_field_and_no_other()
    {
        var written = new SortedSet<string>(StringComparer.Ordinal);
        foreach (RunEntry entry in SampleRun.All)
        {
            using JsonDocument line = JsonDocument.Parse(LogFile.Lines(entry));
            AddNames(line.RootElement, written);
        }

        written.Remove("kind");
        Assert.Equal(written, new SortedSet<string>(RunLogPage.Fields, StringComparer.Ordinal));
    }

    private static void AddNames(JsonElement element, SortedSet<string> names)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    names.Add(property.Name);
                    AddNames(property.Value, names);
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    AddNames(item, names);
                }

                break;
        }
    }
}
