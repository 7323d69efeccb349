namespace Fathom.Insight.Reports;

/// <summary>A table with a caption for those who hear the page.</summary>
internal static class TableHtml
{
    public static void Write(HtmlWriter html, string caption, NumberTable table)
    {
        html.Open("div", "class", "scroll", "tabindex", "0").Open("table");
        html.Open("caption").Element("span", caption, "class", "hidden-text").Close("caption");
        html.Open("thead").Open("tr");
        foreach (string heading in table.Headings)
        {
            html.Element("th", heading, "scope", "col");
        }

        html.Close("tr").Close("thead").Open("tbody");
        foreach (IReadOnlyList<string> row in table.Rows)
        {
            html.Open("tr").Element("th", row[0], "scope", "row");
            foreach (string cell in row.Skip(1))
            {
                html.Element("td", cell);
            }

            html.Close("tr");
        }

        html.Close("tbody").Close("table").Close("div");
    }
}
