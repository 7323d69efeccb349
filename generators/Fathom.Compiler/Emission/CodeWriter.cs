using System;
using System.Collections.Generic;
using System.Text;

namespace Fathom.Compiler.Emission;

/// <summary>Writes indented C#, lines ending in '\n' on every platform.</summary>
internal sealed class CodeWriter
{
    private const int IndentWidth = 4;

    private readonly StringBuilder _text = new(capacity: 16 * 1024);
    private readonly Stack<OpenBlock> _open = new();
    private Previous _previous = Previous.BlockStart;

    /// <summary>Writes one line, or several that are separated by '\n', at the current indentation.</summary>
    public void Line(string text)
    {
        bool isComment = text.StartsWith("// ", StringComparison.Ordinal);
        bool startsParagraph = isComment
            ? _previous is Previous.Code or Previous.BlockEnd
            : _previous == Previous.BlockEnd && text is not "finally";
        if (startsParagraph)
        {
            BlankLine();
        }

        foreach (string line in text.Split('\n'))
        {
            foreach (string part in LineWrapper.Wrap(line, _open.Count * IndentWidth))
            {
                Append(part);
            }
        }

        _previous = text.StartsWith("//", StringComparison.Ordinal) ? Previous.Comment : Previous.Code;
    }

    /// <summary>Separates what follows by a blank line; not at the start of a block, nor twice.</summary>
    public void BlankLine()
    {
        if (_previous is not (Previous.BlockStart or Previous.BlankLine))
        {
            _text.Append('\n');
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

    /// <summary>
    /// Opens a block that only keeps the locals of one tile apart from those of its siblings. Where there is none, it is written without
    /// braces.
    /// </summary>
    public IDisposable Scope() => Open(isBare: true);

    public override string ToString() => _text.ToString();

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

        var block = new OpenBlock(this, isBare, _text.Length);
        Append("{");
        _previous = Previous.BlockStart;
        _open.Push(block);
        return block;
    }

    private void Close()
    {
        if (_previous == Previous.BlankLine)
        {
            _text.Length--;
        }

        OpenBlock closed = _open.Pop();
        if (closed.OnlyScope is { } scope)
        {
            Unwrap(scope);
        }

        Append("}");
        _previous = Previous.BlockEnd;
        closed.End = _text.Length;
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
        if (line.Length > 0)
        {
            _text.Append(' ', _open.Count * IndentWidth).Append(line);
        }

        _text.Append('\n');
    }

    // The block's locals may join those of the block around it, whose other locals have other names: there is no other block inside.
    private void Unwrap(OpenBlock scope)
    {
        string[] lines = _text.ToString(scope.Start, scope.End - scope.Start).Split('\n');
        string after = _text.ToString(scope.End, _text.Length - scope.End);
        _text.Length = scope.Start;
        for (int index = 1; index < lines.Length - 2; index++)
        {
            string line = lines[index];
            _text.Append(line.Length > IndentWidth ? line.Substring(IndentWidth) : line).Append('\n');
        }

        _text.Append(after);
    }

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
