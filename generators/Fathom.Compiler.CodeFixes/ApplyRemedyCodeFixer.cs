using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Fathom.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fathom.Compiler.CodeFixes;

/// <summary>
/// FTHM0026 to FTHM0031: states the activation function, the initialiser and the gain that the diagnostic names, on the layers it names.
/// Its title says what is predicted to come of it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ApplyRemedyCodeFixer))]
[Shared]
internal sealed class ApplyRemedyCodeFixer : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        DiagnosticIds.GradientVanishes,
        DiagnosticIds.GradientExplodes,
        DiagnosticIds.SignalVanishes,
        DiagnosticIds.SaturatedAtStart,
        DiagnosticIds.BeyondTrainableDepth,
        DiagnosticIds.UnsuitableInit,
    ];

    // No fixing of all at once: the fixes of one model contradict each other.
    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (RemedyProposal.From(diagnostic.Properties) is { } remedy
                && root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type)
            {
                var action = CodeAction.Create(
                    remedy.Title,
                    cancellation => Apply(context.Document, type, remedy, cancellation),
                    equivalenceKey: nameof(ApplyRemedyCodeFixer) + diagnostic.Id);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    private static async Task<Document> Apply(
        Document document,
        TypeDeclarationSyntax type,
        RemedyProposal remedy,
        CancellationToken cancellation)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        SemanticModel semantics = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        AttributeSyntax[] layers = type.AttributeLists
            .SelectMany(static list => list.Attributes)
            .Where(attribute => DenseArguments.IsDense(semantics, attribute, cancellation))
            .ToArray();
        Dictionary<AttributeSyntax, LayerChange> changes = remedy.Changes.ToDictionary(change => layers[change.Attribute]);
        return document.WithSyntaxRoot(root.ReplaceNodes(
            changes.Keys, (original, _) => DenseArguments.State(original, changes[original])));
    }
}
