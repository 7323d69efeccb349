using System.Text;

namespace Fathom.Insight.Tests.Csv;

/// <summary>Reads RFC 4180 to the letter: fields by commas, lines by CR LF, quotes doubled within quotes.</summary>
internal static class CsvParser
{
    public static List<Dictionary<string, string>> ReadRows(string path)
    {
        List<List<string>> lines = Parse(File.ReadAllText(path));
        Assert.All(lines, line => Assert.Equal(lines[0].Count, line.Count));
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static List<List<string>> Parse(string text)
    {
        List<List<string>> lines = [];
        List<string> line = [];
        var field = new StringBuilder();
        bool isQuoted = false;
        for (int at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"' when isQuoted && at + 1 < text.Length && text[at + 1] == '"':
                    field.Append('"');
                    at++;
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' when !isQuoted:
                    line.Add(field.ToString());
                    field.Clear();
                    break;
                case '\r' when !isQuoted:
                    Assert.Equal('\n', text[++at]);
                    line.Add(field.ToString());
                    field.Clear();
                    lines.Add(line);
                    line = [];
                    break;
                default:
                    Assert.True(isQuoted || text[at] != '\n', "A line ends in CR LF.");
                    field.Append(text[at]);
                    break;
            }
        }

        Assert.Empty(line);
        Assert.Equal(0, field.Length);
        return lines;
    }
}
