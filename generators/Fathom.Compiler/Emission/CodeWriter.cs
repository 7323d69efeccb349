using System;
using System.Text;

namespace Fathom.Compiler.Emission;

/// <summary>Writes indented C#, lines ending in '\n' on every platform.</summary>
internal sealed class CodeWriter
{
    private const int IndentWidth = 4;

    private readonly StringBuilder _text = new(capacity: 16 * 1024);
    private int _indent;
    private bool _suppressBlankLine = true;

    /// <summary>Writes one line, or several that are separated by '\n', at the current indentation.</summary>
    public void Line(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                _text.Append(' ', _indent * IndentWidth).Append(line);
            }

            _text.Append('\n');
        }

        _suppressBlankLine = false;
    }

    /// <summary>Separates what follows by a blank line; not at the start of a block, nor twice.</summary>
    public void BlankLine()
    {
        if (!_suppressBlankLine)
        {
            _text.Append('\n');
            _suppressBlankLine = true;
        }
    }

    /// <summary>Writes a header, an opening brace, and at the end of the <c>using</c> the closing one.</summary>
    public IDisposable Block(string header)
    {
        Line(header);
        return Scope();
    }

    /// <summary>Writes a bare block: the locals of one tile.</summary>
    public IDisposable Scope()
    {
        Line("{");
        _indent++;
        _suppressBlankLine = true;
        return new OpenBlock(this);
    }

    public override string ToString() => _text.ToString();

    private void Close()
    {
        _indent--;
        if (_suppressBlankLine && _text.Length > 1 && _text[_text.Length - 2] == '\n')
        {
            _text.Length--;
        }

        Line("}");
    }

    private sealed class OpenBlock(CodeWriter writer) : IDisposable
    {
        public void Dispose() => writer.Close();
    }
}
