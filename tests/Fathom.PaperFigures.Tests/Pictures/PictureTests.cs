using System.Xml.Linq;
using PaperFigures.Pictures;

namespace Fathom.PaperFigures.Tests.Pictures;

public class PictureTests
{
    [Fact]
    public void Panels_become_one_SVG_document_whose_names_differ()
    {
        var panel = new Panel(
            "title",
            new PanelAxis("across"),
            new PanelAxis("upwards", 0, 1),
            [.. Enum.GetValues<SeriesStyle>().Select((style, index) =>
                new PanelSeries($"series {style}", index, style, [new(0, 0.2, 0.1), new(1, 0.7)]))]);

        XDocument document = XDocument.Parse(Picture.Of(panel, panel with { Title = "other" }));

        List<string> names = [.. document.Descendants().Attributes("id").Select(attribute => attribute.Value)];
        Assert.NotEmpty(names);
        Assert.Equal(names.Distinct(), names);
        Assert.All(Uses(document), use => Assert.Contains(use, names));
        List<string> texts = [.. document.Descendants()
            .Where(element => element.Name.LocalName == "text")
            .Select(element => element.Value)];
        Assert.Superset(new HashSet<string> { "title", "other", "across", "upwards", "series Line" }, texts.ToHashSet());
    }

    private static IEnumerable<string> Uses(XDocument document) => document.Descendants()
        .Attributes("clip-path")
        .Select(attribute => attribute.Value.Replace("url(#", "", StringComparison.Ordinal).TrimEnd(')'));
}
