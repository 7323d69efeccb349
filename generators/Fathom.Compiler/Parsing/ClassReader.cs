using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Fathom.Compiler.Helpers;
using Fathom.Compiler.Specification;
using Fathom.Compiler.Specification.Declaration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fathom.Compiler.Parsing;

/// <summary>Reads what the user's class itself must be checked for.</summary>
internal static class ClassReader
{
    public static ClassDeclaration Read(INamedTypeSymbol type, Loss loss, Compilation compilation, CancellationToken cancellation)
    {
        INamedTypeSymbol[] chain = TypeReader.Chain(type).ToArray();
        ISymbol[] collisions = CollisionReader.Find(type, loss).ToArray();
        return new()
        {
            NotPartial = Enumerable.Range(0, chain.Length).Where(index => !IsPartial(chain[index], cancellation)).ToEquatableArray(),
            ForbiddenModifiers = ForbiddenModifiers(type, cancellation).Select(static modifier => modifier.ValueText).ToEquatableArray(),
            IsFileLocal = chain[0].IsFileLocal,
            UnconstructibleBase = ConstructorReader.UnconstructibleBase(type, compilation),
            Collisions = collisions.Select(CollisionReader.Key).ToEquatableArray(),
            BypassingConstructors = ConstructorReader.Bypassing(type)
                .Where(constructor => !collisions.Contains(constructor, SymbolEqualityComparer.Default))
                .Select(CollisionReader.Key)
                .ToEquatableArray(),
        };
    }

    /// <summary>The modifiers on any part of the class that leave it without instances.</summary>
    public static IEnumerable<SyntaxToken> ForbiddenModifiers(INamedTypeSymbol type, CancellationToken cancellation) =>
        Parts(type, cancellation)
            .SelectMany(static part => part.Modifiers)
            .Where(static modifier => modifier.IsKind(SyntaxKind.StaticKeyword) || modifier.IsKind(SyntaxKind.AbstractKeyword));

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation) =>
        Parts(type, cancellation).Any(static part => part.Modifiers.Any(SyntaxKind.PartialKeyword));

    // Our own parts carry no modifier but "partial": to leave them out keeps a class that the user forgot to mark from looking partial.
    private static IEnumerable<TypeDeclarationSyntax> Parts(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences
            .Where(static reference => !GeneratedTrees.Contain(reference.SyntaxTree))
            .Select(reference => reference.GetSyntax(cancellation))
            .OfType<TypeDeclarationSyntax>();
}
