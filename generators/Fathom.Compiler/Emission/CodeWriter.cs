using System;
using System.Collections.Generic;
using System.Linq;

namespace Fathom.Compiler.Emission;

/// <summary>Writes C#, indented by tabs (spaces would be a quarter of a kernel file), lines ending in '\n' on every platform.</summary>
internal sealed class CodeWriter
{
    /// <summary>Columns a tab is counted as when lines are wrapped, and the spaces at the start of a text that become one.</summary>
    private const int IndentWidth = 4;

    // Not a StringBuilder: closing a block may move its text, which wants one piece of memory.
    private char[] _text = new char[16 * 1024];
    private int _length;
    private readonly Stack<OpenBlock> _open = new();
    private Previous _previous = Previous.BlockStart;

    /// <summary>Writes one line, or several that are separated by '\n', at the current indentation.</summary>
    public void Line(string text)
    {
        bool isComment = text.StartsWith("// ", StringComparison.Ordinal);
        bool startsParagraph = isComment
            ? _previous is Previous.Code or Previous.BlockEnd
            : _previous == Previous.BlockEnd && text is not ("finally" or "else");
        if (startsParagraph)
        {
            BlankLine();
        }

        int indentation = _open.Count * IndentWidth;
        if (LineWrapper.Fits(text, indentation))
        {
            Append(text);
        }
        else
        {
            foreach (string part in text.Split('\n').SelectMany(line => LineWrapper.Wrap(line, indentation)))
            {
                Append(part);
            }
        }

        _previous = text.StartsWith("//", StringComparison.Ordinal) ? Previous.Comment : Previous.Code;
    }

    /// <summary>Declares variables of one type, as many a line as fit.</summary>
    public void Declare(string type, IEnumerable<string> declarators)
    {
        if (_previous == Previous.BlockEnd)
        {
            BlankLine();
        }

        int width = LineWrapper.Width - _open.Count * IndentWidth;
        string line = type + " ";
        string separator = "";
        foreach (string declarator in declarators)
        {
            if (separator.Length > 0 && line.Length + declarator.Length + 3 > width)
            {
                Append(line + ",");
                line = "    ";
                separator = "";
            }

            line += separator + declarator;
            separator = ", ";
        }

        Append(line + ";");
        _previous = Previous.Code;
    }

    /// <summary>Separates what follows by a blank line; not at the start of a block, nor twice.</summary>
    public void BlankLine()
    {
        if (_previous is not (Previous.BlockStart or Previous.BlankLine))
        {
            Append("");
            _previous = Previous.BlankLine;
        }
    }

    /// <summary>Writes a header, an opening brace, and at the end of the <c>using</c> the closing one.</summary>
    public IDisposable Block(string header)
    {
        bool isStatement = header.StartsWith("for ", StringComparison.Ordinal) || header.StartsWith("if ", StringComparison.Ordinal);
        if (isStatement && _previous == Previous.Code)
        {
            BlankLine();
        }

        Line(header);
        return Open(isBare: false);
    }

    /// <summary>Writes an opening brace after a header of several lines, and at the end of the <c>using</c> the closing one.</summary>
    public IDisposable Braces() => Open(isBare: false);

    /// <summary>
    /// Opens a block that only keeps the locals of one tile apart from those of its siblings. Where there is none, it is written without
    /// braces.
    /// </summary>
    public IDisposable Scope() => Open(isBare: true);

    public override string ToString() => new(_text, 0, _length);

    private OpenBlock Open(bool isBare)
    {
        if (_open.Count > 0)
        {
            _open.Peek().Children++;
        }

        if (isBare && _previous is Previous.Code or Previous.BlockEnd)
        {
            BlankLine();
        }

        var block = new OpenBlock(this, isBare, _length);
        Append("{");
        _previous = Previous.BlockStart;
        _open.Push(block);
        return block;
    }

    private void Close()
    {
        if (_previous == Previous.BlankLine)
        {
            _length--;
        }

        OpenBlock closed = _open.Pop();
        if (closed.OnlyScope is { } scope)
        {
            Unwrap(scope);
        }

        Append("}");
        _previous = Previous.BlockEnd;
        closed.End = _length;
        if (closed.IsBare && _open.Count > 0 && _open.Peek().Children == 1)
        {
            _open.Peek().OnlyScope = closed;
        }
        else if (_open.Count > 0)
        {
            _open.Peek().OnlyScope = null;
        }
    }

    private void Append(string line)
    {
        int spaces = LeadingSpaces(line) / IndentWidth * IndentWidth;
        int indentation = line.Length > 0 ? _open.Count + spaces / IndentWidth : 0;
        int end = _length + indentation + line.Length - spaces + 1;
        if (end > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(2 * _text.Length, end));
        }

        _text.AsSpan(_length, indentation).Fill('\t');
        line.CopyTo(spaces, _text, _length + indentation, line.Length - spaces);
        _text[end - 1] = '\n';
        _length = end;
    }

    // The block's locals may join those of the block around it, whose other locals have other names: there is no other block inside.
    // Its braces go, and its lines move to where they are read from or before, one tab to the left.
    private void Unwrap(OpenBlock scope)
    {
        int write = scope.Start;
        int read = EndOfLine(scope.Start);
        int closingBrace = scope.End - 1;
        while (_text[closingBrace - 1] != '\n')
        {
            closingBrace--;
        }

        while (read < closingBrace)
        {
            int end = EndOfLine(read);
            int start = end - read > 1 ? read + 1 : read;
            Array.Copy(_text, start, _text, write, end - start);
            write += end - start;
            read = end;
        }

        int after = _length - scope.End;
        Array.Copy(_text, scope.End, _text, write, after);
        _length = write + after;
    }

    private static int LeadingSpaces(string line)
    {
        int spaces = 0;
        while (spaces < line.Length && line[spaces] == ' ')
        {
            spaces++;
        }

        return spaces;
    }

    /// <summary>Where the line after this one starts.</summary>
    private int EndOfLine(int start) => Array.IndexOf(_text, '\n', start) + 1;

    private enum Previous
    {
        BlockStart,
        BlockEnd,
        BlankLine,
        Comment,
        Code,
    }

    private sealed class OpenBlock(CodeWriter writer, bool isBare, int start) : IDisposable
    {
        public bool IsBare { get; } = isBare;

        /// <summary>Where its opening brace's line starts.</summary>
        public int Start { get; } = start;

        /// <summary>Where the line after its closing brace starts.</summary>
        public int End { get; set; }

        /// <summary>Blocks directly inside.</summary>
        public int Children { get; set; }

        /// <summary>The block inside, when it is the only one and a bare one.</summary>
        public OpenBlock? OnlyScope { get; set; }

        public void Dispose() => writer.Close();
    }
}
