using System.Collections.Generic;

namespace Fathom.Compiler.Emission;

/// <summary>Breaks lines that are too long to read: comments between words, calls and signatures in their list of arguments.</summary>
internal static class LineWrapper
{
    public const int Width = 140;
    private const int Indent = 4;
    private const string Arrow = " =>";

    /// <summary>Whether a text is one line that is short enough already, as most are.</summary>
    /// <param name="text">The text, without its indentation.</param>
    /// <param name="indentation">Its indentation, in columns.</param>
    public static bool Fits(string text, int indentation) => text.Length <= Width - indentation && text.IndexOf('\n') < 0;

    /// <summary>The lines one line becomes.</summary>
    /// <param name="text">The line, without its indentation.</param>
    /// <param name="indentation">Its indentation, in columns.</param>
    public static IEnumerable<string> Wrap(string text, int indentation)
    {
        if (text.Length <= Width - indentation)
        {
            return [text];
        }

        if (text.StartsWith("//", System.StringComparison.Ordinal))
        {
            return WrapComment(text, Width - indentation);
        }

        int open = OpeningOfTheLastList(text);
        return open < 0 ? [text] : WrapList(text, open, Width - indentation);
    }

    private static IEnumerable<string> WrapComment(string text, int width)
    {
        int prefixLength = 0;
        while (prefixLength < text.Length && text[prefixLength] is '/' or ' ')
        {
            prefixLength++;
        }

        string prefix = text.Substring(0, prefixLength);
        string rest = text.Substring(prefixLength);
        while (prefixLength + rest.Length > width)
        {
            int space = rest.LastIndexOf(' ', width - prefixLength);
            if (space <= 0)
            {
                break;
            }

            yield return prefix + rest.Substring(0, space);
            rest = rest.Substring(space + 1);
        }

        yield return prefix + rest;
    }

    private static IEnumerable<string> WrapList(string text, int open, int width)
    {
        string indent = new(' ', Indent);
        yield return text.Substring(0, open + 1);
        string list = text.Substring(open + 1);
        if (Indent + list.Length <= width)
        {
            yield return indent + list;
            yield break;
        }

        foreach (string item in Items(list))
        {
            yield return indent + item;
        }
    }

    // The bracket after a name whose counterpart ends the line: the arguments of a call, the parameters of a signature.
    private static int OpeningOfTheLastList(string text)
    {
        int end = text.Length - 1 - (text.EndsWith(Arrow, System.StringComparison.Ordinal) ? Arrow.Length : 0);
        while (end > 0 && text[end] is ';' or ',')
        {
            end--;
        }

        if (text[end] != ')' || text.IndexOf('"') >= 0)
        {
            return -1;
        }

        int depth = 0;
        for (int index = end; index > 0; index--)
        {
            depth += text[index] switch { ')' => 1, '(' => -1, _ => 0 };
            if (depth == 0)
            {
                return char.IsLetterOrDigit(text[index - 1]) || text[index - 1] == '>' ? index : -1;
            }
        }

        return -1;
    }

    private static IEnumerable<string> Items(string list)
    {
        int depth = 0;
        int start = 0;
        for (int index = 0; index < list.Length; index++)
        {
            depth += list[index] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && list[index] == ',' && index + 1 < list.Length)
            {
                yield return list.Substring(start, index + 1 - start);
                start = index + 2;
            }
        }

        yield return list.Substring(start);
    }
}
