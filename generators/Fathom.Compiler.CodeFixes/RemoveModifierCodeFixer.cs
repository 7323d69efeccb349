using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Fathom.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fathom.Compiler.CodeFixes;

/// <summary>FTHM0002: removes the modifier "static" or "abstract" from the model.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveModifierCodeFixer))]
[Shared]
internal sealed class RemoveModifierCodeFixer : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.StaticOrAbstract];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root?.FindToken(diagnostic.Location.SourceSpan.Start) is { Parent: TypeDeclarationSyntax type } modifier)
            {
                var action = CodeAction.Create(
                    $"Remove '{modifier.ValueText}'",
                    cancellation => Remove(context.Document, type, modifier, cancellation),
                    equivalenceKey: nameof(RemoveModifierCodeFixer) + modifier.ValueText);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    private static async Task<Document> Remove(
        Document document,
        TypeDeclarationSyntax type,
        SyntaxToken modifier,
        CancellationToken cancellation)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        return document.WithSyntaxRoot(root.ReplaceNode(type, Remove(type, modifier)));
    }

    // What stands before the modifier, such as comments, stays before the token that follows it.
    private static TypeDeclarationSyntax Remove(TypeDeclarationSyntax type, SyntaxToken modifier)
    {
        SyntaxToken next = modifier.GetNextToken();
        TypeDeclarationSyntax changed = type.ReplaceToken(next, next.WithLeadingTrivia(modifier.LeadingTrivia));
        return changed.WithModifiers(SyntaxFactory.TokenList(changed.Modifiers.Where(token => !token.IsKind(modifier.Kind()))));
    }
}
