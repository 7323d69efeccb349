using System.Globalization;
using System.Text;

namespace Fathom.Persistence;

/// <summary>Text from a file as it may appear in a message: short, on one line, and unable to disguise the rest of the message.</summary>
internal static class DisplayText
{
    private const int LongestQuote = 80;
    private const int MostListed = 8;

    public static string Quote(string text)
    {
        var shown = new StringBuilder("'");
        foreach (char character in text.AsSpan(0, Math.Min(text.Length, LongestQuote)))
        {
            // Format characters include the marks that reverse the direction of text, and surrogates could be left unpaired by the cut.
            bool plain = char.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
            _ = plain ? shown.Append(character) : shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
        }

        return shown.Append(text.Length > LongestQuote ? "...'" : "'").ToString();
    }

    public static string List(IReadOnlyCollection<string> names)
    {
        string shown = string.Join(", ", names.Take(MostListed).Select(Quote));
        return names.Count > MostListed ? $"{shown} and {names.Count - MostListed} more" : shown;
    }

    public static string Shape(ReadOnlySpan<ulong> shape) => $"[{string.Join(", ", shape.ToArray())}]";
}
