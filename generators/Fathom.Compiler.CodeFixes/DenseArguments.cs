using System.Globalization;
using System.Linq;
using System.Threading;
using Fathom.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Fathom.Compiler.CodeFixes;

/// <summary>Changes the arguments of a [Dense] and leaves everything else of it as it stands.</summary>
internal static class DenseArguments
{
    private const string Dense = "Fathom.DenseAttribute";
    private const string Activation = "Activation";
    private const string Init = "Init";
    private const string Gain = "Gain";

    public static bool IsDense(SemanticModel semantics, AttributeSyntax attribute, CancellationToken cancellation) =>
        semantics.GetTypeInfo(attribute, cancellation).Type?.ToDisplayString() == Dense;

    /// <summary>States the activation function and the initialiser where there are some, and the gain unless it is the default.</summary>
    public static AttributeSyntax State(AttributeSyntax attribute, LayerChange change)
    {
        AttributeSyntax changed = change.Activation is null ? attribute : Activate(attribute, Member(Activation, change.Activation));
        changed = change.Init is null ? changed : Set(changed, Init, Member(Init, change.Init));
        return change.Gain.Equals(1)
            ? Remove(changed, Gain)
            : Set(changed, Gain, SyntaxFactory.ParseExpression(change.Gain.ToString("R", CultureInfo.InvariantCulture) + "f"));
    }

    // The constructor's second argument, in its place or by name; a hidden layer always has one.
    private static AttributeSyntax Activate(AttributeSyntax attribute, ExpressionSyntax activation)
    {
        AttributeArgumentSyntax stated = attribute.ArgumentList!.Arguments
            .Where(static argument => argument.NameEquals is null)
            .Where(static (argument, place) => argument.NameColon is { } name ? name.Name.Identifier.ValueText == "activation" : place == 1)
            .Single();
        return attribute.ReplaceNode(stated.Expression, activation.WithTriviaFrom(stated.Expression));
    }

    private static AttributeSyntax Set(AttributeSyntax attribute, string name, ExpressionSyntax value)
    {
        AttributeArgumentListSyntax list = attribute.ArgumentList!;
        if (Find(list, name) is { } stated)
        {
            return attribute.ReplaceNode(stated.Expression, value.WithTriviaFrom(stated.Expression));
        }

        // What follows the last argument, a comment perhaps, follows the new one.
        AttributeArgumentSyntax last = list.Arguments.Last();
        AttributeArgumentSyntax argument = SyntaxFactory.AttributeArgument(value)
            .WithNameEquals(SyntaxFactory.NameEquals(
                SyntaxFactory.IdentifierName(name).WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space)))
            .WithTrailingTrivia(last.GetTrailingTrivia());
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        return attribute.WithArgumentList(list.WithArguments(SyntaxFactory.SeparatedList(
            list.Arguments.Replace(last, last.WithoutTrailingTrivia()).Append(argument),
            list.Arguments.GetSeparators().Append(comma))));
    }

    // Comments on the argument go over to the one before it; the units always are before it.
    private static AttributeSyntax Remove(AttributeSyntax attribute, string name)
    {
        if (attribute.ArgumentList is not { } list || Find(list, name) is not { } stated)
        {
            return attribute;
        }

        SyntaxTrivia[] comments = stated.GetLeadingTrivia().Concat(stated.GetTrailingTrivia()).Where(IsComment)
            .SelectMany(static comment => new[] { SyntaxFactory.Space, comment }).ToArray();
        AttributeArgumentListSyntax without = list.WithArguments(list.Arguments.Remove(stated));
        AttributeArgumentSyntax before = without.Arguments[list.Arguments.IndexOf(stated) - 1];
        return attribute.WithArgumentList(comments.Length == 0
            ? without
            : without.ReplaceNode(before, before.WithTrailingTrivia(before.GetTrailingTrivia().AddRange(comments))));
    }

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) || trivia.IsKind(SyntaxKind.SingleLineCommentTrivia);

    private static AttributeArgumentSyntax? Find(AttributeArgumentListSyntax list, string name) =>
        list.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);

    // In full, and then as short as the place allows: aliases and names of the user's own may stand in the way.
    private static ExpressionSyntax Member(string type, string member) => SyntaxFactory
        .ParseExpression($"global::Fathom.{type}.{member}")
        .WithAdditionalAnnotations(Simplifier.Annotation);
}
