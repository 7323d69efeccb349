using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Parsing;

/// <summary>The attributes a model is declared with, known by their full names.</summary>
internal static class KnownAttributes
{
    public const string Model = "Fathom.ModelAttribute";

    public const string Dense = "Fathom.DenseAttribute";

    /// <summary>The class's [Model], the first one if the user wrote several.</summary>
    public static AttributeData? ModelOf(INamedTypeSymbol type) =>
        type.GetAttributes().FirstOrDefault(static attribute => Is(attribute, Model));

    /// <summary>The class's [Dense]s; their indices are those of the declaration's layers.</summary>
    public static ImmutableArray<AttributeData> LayersOf(INamedTypeSymbol type) =>
        type.GetAttributes().Where(static attribute => Is(attribute, Dense)).ToImmutableArray();

    private static bool Is(AttributeData attribute, string fullName) =>
        attribute.AttributeClass is { Arity: 0, ContainingType: null, ContainingNamespace: { } space } type
        && fullName.Length == space.Name.Length + 1 + type.Name.Length
        && space.ContainingNamespace is { IsGlobalNamespace: true }
        && fullName == $"{space.Name}.{type.Name}";
}
