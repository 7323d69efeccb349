using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Fathom.Compiler.Helpers;
using Fathom.Compiler.Specification;
using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Parsing;

/// <summary>Reads what it takes to write another part of a class.</summary>
internal static class TypeReader
{
    public static TypeSpec Read(INamedTypeSymbol type) => new()
    {
        Namespace = Identifiers.Escape(type.ContainingNamespace),
        Headers = Chain(type).Select(Header).ToEquatableArray(),
        Name = Identifiers.Escape(type.Name),
        DisplayName = type.Name,
        HintName = HintNames.Of(type),
        IsSealed = type.IsSealed,
    };

    /// <summary>The containing types from the outermost in, then the type itself.</summary>
    public static ImmutableArray<INamedTypeSymbol> Chain(INamedTypeSymbol type)
    {
        var chain = new Stack<INamedTypeSymbol>();
        for (INamedTypeSymbol? part = type; part is not null; part = part.ContainingType)
        {
            chain.Push(part);
        }

        return chain.ToImmutableArray();
    }

    private static string Header(INamedTypeSymbol type)
    {
        string keyword = (type.TypeKind, type.IsRecord) switch
        {
            (TypeKind.Struct, false) => "struct",
            (TypeKind.Struct, true) => "record struct",
            (TypeKind.Interface, _) => "interface",
            (_, true) => "record",
            _ => "class",
        };
        string parameters = string.Join(", ", type.TypeParameters.Select(static parameter => Identifiers.Escape(parameter.Name)));
        return $"partial {keyword} {Identifiers.Escape(type.Name)}{(parameters.Length == 0 ? string.Empty : $"<{parameters}>")}";
    }
}
