using System.Collections.Immutable;
using System.Globalization;
using Fathom.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Fathom.Compiler.Tests.Diagnostics;

/// <summary>Every mistake is reported once, under its own id, where it was made; its correction not at all.</summary>
public sealed class DiagnosticTests
{
    private const string Using = "using Fathom;\n";

    [Theory]
    [MemberData(nameof(DiagnosticCases.Names), MemberType = typeof(DiagnosticCases))]
    public async Task Wrong_IsReportedUnderItsIdWhereItStands(string name)
    {
        DiagnosticCase example = DiagnosticCases.All[name];
        var markup = Markup.Parse(Using + example.Wrong);

        ImmutableArray<Diagnostic> found = await AnalyzerRun.Of(TestCompilation.Create(example.Options, markup.Source));

        Assert.NotEmpty(markup.Spans);
        Assert.Equal(
            markup.Spans.Select(span => (example.Id, Text(markup.Source, span), span)),
            found.Select(diagnostic =>
                (diagnostic.Id, Text(markup.Source, diagnostic.Location.SourceSpan), diagnostic.Location.SourceSpan)));
        Assert.All(found, static diagnostic => Assert.DoesNotMatch("[{}]|  ", diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [MemberData(nameof(DiagnosticCases.Names), MemberType = typeof(DiagnosticCases))]
    public async Task Right_IsNotReported(string name)
    {
        string source = Using + DiagnosticCases.All[name].Right;

        Assert.Empty(await AnalyzerRun.Of(TestCompilation.Create(source)));
    }

    private static string Text(string source, TextSpan span) => source.Substring(span.Start, span.Length);
}
