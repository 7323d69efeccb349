using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Fathom.Compiler.Tests.Infrastructure;

/// <summary>Source in which <c>[|...|]</c> marks where diagnostics are expected.</summary>
internal sealed record Markup(string Source, ImmutableArray<TextSpan> Spans)
{
    public static Markup Parse(string marked)
    {
        var source = new StringBuilder();
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        int start = -1;
        for (int index = 0; index < marked.Length; index++)
        {
            if (marked.AsSpan(index).StartsWith("[|"))
            {
                start = source.Length;
                index++;
            }
            else if (marked.AsSpan(index).StartsWith("|]"))
            {
                spans.Add(TextSpan.FromBounds(start, source.Length));
                index++;
            }
            else
            {
                source.Append(marked[index]);
            }
        }

        return new(source.ToString(), spans.ToImmutable());
    }
}
