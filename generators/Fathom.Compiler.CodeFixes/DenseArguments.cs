using System.Globalization;
using System.Linq;
using System.Threading;
using Fathom.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
    public static AttributeSyntax State(AttributeSyntax attribute, RemedyProposal remedy)
    {
        AttributeSyntax changed = remedy.Activation is null ? attribute : Activate(attribute, remedy.Activation);
        changed = remedy.Init is null ? changed : Set(changed, Init, QualifiedLike(attribute, Init, remedy.Init));
        return remedy.Gain.Equals(1)
            ? Remove(changed, Gain)
            : Set(changed, Gain, SyntaxFactory.ParseExpression(remedy.Gain.ToString("R", CultureInfo.InvariantCulture) + "f"));
    }

    // The constructor's second argument, in its place or by name; a hidden layer always has one.
    private static AttributeSyntax Activate(AttributeSyntax attribute, string activation)
    {
        AttributeArgumentSyntax stated = attribute.ArgumentList!.Arguments
            .Where(static argument => argument.NameEquals is null)
            .Where(static (argument, place) => argument.NameColon is { } name ? name.Name.Identifier.ValueText == "activation" : place == 1)
            .Single();
        return attribute.ReplaceNode(stated.Expression, QualifiedLike(attribute, Activation, activation).WithTriviaFrom(stated.Expression));
    }

    private static AttributeSyntax Set(AttributeSyntax attribute, string name, ExpressionSyntax value)
    {
        AttributeArgumentListSyntax list = attribute.ArgumentList!;
        if (Find(list, name) is { } stated)
        {
            return attribute.ReplaceNode(stated.Expression, value.WithTriviaFrom(stated.Expression));
        }

        AttributeArgumentSyntax argument = SyntaxFactory.AttributeArgument(value)
            .WithNameEquals(SyntaxFactory.NameEquals(
                SyntaxFactory.IdentifierName(name).WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space)));
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        return attribute.WithArgumentList(list.WithArguments(SyntaxFactory.SeparatedList(
            list.Arguments.Append(argument),
            list.Arguments.GetSeparators().Append(comma))));
    }

    private static AttributeSyntax Remove(AttributeSyntax attribute, string name) =>
        attribute.ArgumentList is { } list && Find(list, name) is { } stated
            ? attribute.WithArgumentList(list.WithArguments(list.Arguments.Remove(stated)))
            : attribute;

    private static AttributeArgumentSyntax? Find(AttributeArgumentListSyntax list, string name) =>
        list.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);

    // As the user names it: [Fathom.Dense] has no using directive to rely on.
    private static ExpressionSyntax QualifiedLike(AttributeSyntax attribute, string type, string member)
    {
        string space = attribute.Name is QualifiedNameSyntax qualified ? qualified.Left + "." : "";
        return SyntaxFactory.ParseExpression($"{space}{type}.{member}");
    }
}
