using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fathom.Compiler.Parsing;

/// <summary>Looks at constructors: the user's own, and the base class's that the generated one calls.</summary>
internal static class ConstructorReader
{
    /// <summary>The user's instance constructors, primary ones included, that do not begin with <c>: this(...)</c>.</summary>
    public static IEnumerable<IMethodSymbol> Bypassing(INamedTypeSymbol type) =>
        type.InstanceConstructors.Where(constructor =>
            !constructor.IsImplicitlyDeclared
            && !IsCopyConstructor(constructor, type)
            && !GeneratedTrees.Contain(constructor)
            && !ChainsToThis(constructor));

    /// <summary>The base class's name if generated constructors cannot call it without arguments, else null.</summary>
    public static string? UnconstructibleBase(INamedTypeSymbol type, Compilation compilation)
    {
        if (type.BaseType is not { SpecialType: not SpecialType.System_Object, TypeKind: TypeKind.Class } parent)
        {
            return null;
        }

        // A base that is a model itself loses its implicit constructor to the generated one, which the generator does not see yet.
        bool isModel = KnownAttributes.ModelOf(parent) is not null;
        bool isConstructible = parent.InstanceConstructors.Any(constructor =>
            constructor.Parameters.All(static parameter => parameter.IsOptional || parameter.IsParams)
            && compilation.IsSymbolAccessibleWithin(constructor, type)
            && !(isModel && constructor.IsImplicitlyDeclared));
        return isConstructible ? null : parent.Name;
    }

    private static bool IsCopyConstructor(IMethodSymbol constructor, INamedTypeSymbol type) =>
        type.IsRecord && constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    private static bool ChainsToThis(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(static reference =>
            reference.GetSyntax() is ConstructorDeclarationSyntax { Initializer.RawKind: (int)SyntaxKind.ThisConstructorInitializer });
}
