using System.Text.Json;
using System.Text.RegularExpressions;

namespace Fathom.Insight.Tests.Reports;

/// <summary>A report in a directory of its own, and what is in it.</summary>
internal sealed partial class ReportFile : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("fathom-report-").FullName;

    public string FilePath => Path.Combine(_directory, "report.html");

    public string Folder => _directory;

    public string Text => File.ReadAllText(FilePath);

    public static ReportFile Of(params RunLogContents[] runs) => Of(null, runs);

    public static ReportFile Of(ReportOptions? options, params RunLogContents[] runs)
    {
        var file = new ReportFile();
        Report.Write(file.FilePath, runs, options);
        return file;
    }

    /// <summary>The data that the page's script reads.</summary>
    public JsonElement Data() => JsonDocument.Parse(DataElement().Match(Text).Groups[1].Value).RootElement;

    public JsonElement Figure(string id) =>
        Data().GetProperty("figures").EnumerateArray().Single(figure => figure.GetProperty("id").GetString() == id);

    /// <summary>The page's own text, without the data and plotly.js.</summary>
    public string Markup() => AnyScript().Replace(Text, "");

    public static double?[] Numbers(JsonElement list) =>
        [.. list.EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Null ? (double?)null : value.GetDouble())];

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [GeneratedRegex("<script type=\"application/json\" id=\"report-data\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex DataElement();

    [GeneratedRegex("<script.*?</script>", RegexOptions.Singleline)]
    private static partial Regex AnyScript();
}
