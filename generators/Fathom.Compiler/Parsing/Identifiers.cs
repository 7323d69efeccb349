using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fathom.Compiler.Parsing;

/// <summary>Names as they must be written in generated code.</summary>
internal static class Identifiers
{
    /// <summary>
    /// The name with an @ before it if it is a keyword anywhere; contextual ones too, since a type called "record" or "file" may not be
    /// written bare.
    /// </summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name : name;

    /// <summary>The namespace with every part escaped; empty for the global one.</summary>
    public static string Escape(INamespaceSymbol space)
    {
        if (space.IsGlobalNamespace)
        {
            return string.Empty;
        }

        string name = Escape(space.Name);
        return space.ContainingNamespace.IsGlobalNamespace ? name : Escape(space.ContainingNamespace) + "." + name;
    }
}
