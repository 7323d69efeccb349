using System.Net;
using System.Text;

namespace Fathom.Insight.Reports;

/// <summary>Writes HTML. Every text and every attribute's value is escaped: names come from a user's code, and from files.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();

    public HtmlWriter Open(string tag, params ReadOnlySpan<string> attributes)
    {
        _html.Append('<').Append(tag);
        for (int index = 0; index < attributes.Length; index += 2)
        {
            _html.Append(' ').Append(attributes[index]).Append("=\"").Append(Escape(attributes[index + 1])).Append('"');
        }

        _html.Append('>');
        return this;
    }

    public HtmlWriter Close(string tag)
    {
        _html.Append("</").Append(tag).Append(">\n");
        return this;
    }

    public HtmlWriter Text(string text)
    {
        _html.Append(Escape(text));
        return this;
    }

    /// <summary>An element that holds nothing but text.</summary>
    public HtmlWriter Element(string tag, string text, params ReadOnlySpan<string> attributes) =>
        Open(tag, attributes).Text(text).Close(tag);

    public override string ToString() => _html.ToString();

    public static string Escape(string text) => WebUtility.HtmlEncode(text);
}
