using System.Collections.Immutable;
using Fathom.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Fathom.Compiler.Tests.CodeFixes;

/// <summary>Applies a fix to a document in a workspace, again and again until it has nothing left to fix.</summary>
internal static class CodeFixRun
{
    // A class has fewer faults to fix; a fix that leaves its diagnostic would never end.
    private const int MostFixes = 16;

    public static async Task<string> Apply(CodeFixProvider fixer, string source)
    {
        using var workspace = new AdhocWorkspace();
        Document document = Open(workspace, source);
        for (int applied = 0; await Next(fixer, document) is { } action; applied++)
        {
            Assert.True(applied < MostFixes, $"{action.Title}: applied {applied} times, and the diagnostic is still there.");
            ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
            document = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        }

        return (await document.GetTextAsync()).ToString();
    }

    /// <summary>What the fix that is offered first is called.</summary>
    public static async Task<string?> FirstTitle(CodeFixProvider fixer, string source)
    {
        using var workspace = new AdhocWorkspace();
        return (await Next(fixer, Open(workspace, source)))?.Title;
    }

    private static Document Open(AdhocWorkspace workspace, string source) => workspace
        .AddProject(ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Create(), "Test", "Test", LanguageNames.CSharp)
            .WithCompilationOptions(CompileOptions.Default.CompilationOptions)
            .WithParseOptions(CompileOptions.Default.ParseOptions)
            .WithMetadataReferences(References.All))
        .AddDocument("File.cs", SourceText.From(source));

    private static async Task<CodeAction?> Next(CodeFixProvider fixer, Document document)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(AnalyzerRun.Analyzers).GetAnalyzerDiagnosticsAsync();
        IEnumerable<Diagnostic> ordered = found.OrderBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal);
        foreach (Diagnostic diagnostic in ordered.Where(diagnostic => fixer.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            List<CodeAction> actions = [];
            await fixer.RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
            if (actions.Count > 0)
            {
                return Assert.Single(actions);
            }
        }

        return null;
    }
}
