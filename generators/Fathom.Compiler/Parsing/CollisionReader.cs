using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Fathom.Compiler.Specification;
using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Parsing;

/// <summary>Finds what the user declared under a name or signature that generated code needs.</summary>
internal static class CollisionReader
{
    private static readonly SymbolDisplayFormat TypeFormat =
        SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary>The colliding symbols: the class, its type parameters, its members, in the order of the source.</summary>
    public static IEnumerable<ISymbol> Find(INamedTypeSymbol type, Loss loss)
    {
        ImmutableHashSet<string> methods = GeneratedMembers.Methods(loss).ToImmutableHashSet();
        return new ISymbol[] { type }
            .Concat(type.TypeParameters)
            .Concat(type.GetMembers().Where(static member => !member.IsImplicitlyDeclared && !GeneratedTrees.Contain(member)))
            .Where(symbol => symbol is IMethodSymbol method ? Collides(method, methods) : GeneratedMembers.IsTaken(symbol.Name));
    }

    /// <summary>What a colliding symbol is called in messages and specs.</summary>
    public static string Key(ISymbol symbol) => symbol is IMethodSymbol method ? Key(method) : symbol.Name;

    private static bool Collides(IMethodSymbol method, ImmutableHashSet<string> methods) =>
        method.MethodKind is MethodKind.Ordinary or MethodKind.Constructor
        && (GeneratedMembers.Names.Contains(method.Name) || (method.Arity == 0 && methods.Contains(Key(method))));

    private static string Key(IMethodSymbol method) => GeneratedMembers.Key(method.Name, method.Parameters.Select(Parameter));

    private static string Parameter(IParameterSymbol parameter) => parameter.RefKind switch
    {
        RefKind.None => string.Empty,
        _ => "ref ",
    } + parameter.Type.ToDisplayString(TypeFormat);
}
