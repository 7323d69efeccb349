using System;
using System.Linq;
using System.Threading;
using Fathom.Compiler.Parsing;
using Fathom.Compiler.Specification.Declaration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>Turns a rule's spot into a location in the user's source.</summary>
internal static class SpotLocator
{
    public static Location Locate(Spot spot, INamedTypeSymbol type, ModelDeclaration declaration, CancellationToken cancellation) =>
        spot switch
    {
        Spot.Class => Name(type, type, cancellation),
        Spot.Chain chain => Name(TypeReader.Chain(type)[chain.Index], type, cancellation),
        Spot.Modifier modifier => ClassReader.ForbiddenModifiers(type, cancellation).ElementAt(modifier.Index).GetLocation(),
        Spot.BaseClass => BaseClass(type, cancellation),
        Spot.Model => Whole(KnownAttributes.ModelOf(type), type),
        Spot.ModelSetting setting => Setting(KnownAttributes.ModelOf(type), setting.Name, type, cancellation),
        Spot.Layer layer => Whole(KnownAttributes.LayersOf(type)[layer.Index], type),
        Spot.LayerSetting setting => Setting(KnownAttributes.LayersOf(type)[setting.Index], setting.Name, type, cancellation),
        Spot.Collision collision => Collision(CollisionReader.Find(type, declaration.Loss).ElementAt(collision.Index), type, cancellation),
        Spot.Constructor constructor => type.InstanceConstructors
            .First(candidate => CollisionReader.Key(candidate) == declaration.Class.BypassingConstructors[constructor.Index])
            .Locations[0],
        _ => throw new InvalidOperationException($"There is no location for the spot {spot}."),
    };

    private static Location Collision(ISymbol symbol, INamedTypeSymbol type, CancellationToken cancellation) =>
        SymbolEqualityComparer.Default.Equals(symbol, type) ? Name(type, type, cancellation) : symbol.Locations[0];

    /// <summary>The name of a type on the part that [Model] stands on, or around it.</summary>
    private static Location Name(INamedTypeSymbol named, INamedTypeSymbol model, CancellationToken cancellation) =>
        ModelPart(model, cancellation)?
            .AncestorsAndSelf()
            .OfType<TypeDeclarationSyntax>()
            .ElementAtOrDefault(Depth(model) - Depth(named))?
            .Identifier
            .GetLocation() ?? named.Locations[0];

    private static int Depth(INamedTypeSymbol type) => TypeReader.Chain(type).Length;

    private static Location BaseClass(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(cancellation))
            .OfType<TypeDeclarationSyntax>()
            .Select(static part => part.BaseList?.Types.FirstOrDefault())
            .FirstOrDefault(static parent => parent is not null)?
            .GetLocation() ?? Name(type, type, cancellation);

    private static Location Setting(AttributeData? attribute, string name, INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (attribute?.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax { ArgumentList: { } list })
        {
            return Whole(attribute, type);
        }

        AttributeArgumentSyntax? argument = list.Arguments.FirstOrDefault(candidate => Names(candidate, name))
            ?? Positional(list, attribute, name);
        return argument?.Expression.GetLocation() ?? Whole(attribute, type);
    }

    private static bool Names(AttributeArgumentSyntax argument, string name) =>
        string.Equals(argument.NameEquals?.Name.Identifier.ValueText, name, StringComparison.Ordinal)
        || string.Equals(argument.NameColon?.Name.Identifier.ValueText, name, StringComparison.OrdinalIgnoreCase);

    private static AttributeArgumentSyntax? Positional(AttributeArgumentListSyntax list, AttributeData attribute, string name)
    {
        int index = attribute.AttributeConstructor?.Parameters
            .FirstOrDefault(parameter => string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase))?
            .Ordinal ?? -1;
        return index < 0 ? null : list.Arguments.ElementAtOrDefault(index) is { NameEquals: null, NameColon: null } argument
            ? argument : null;
    }

    private static Location Whole(AttributeData? attribute, INamedTypeSymbol type) =>
        attribute?.ApplicationSyntaxReference is { } reference ? Location.Create(reference.SyntaxTree, reference.Span) : type.Locations[0];

    private static SyntaxNode? ModelPart(INamedTypeSymbol type, CancellationToken cancellation) =>
        KnownAttributes.ModelOf(type)?.ApplicationSyntaxReference?.GetSyntax(cancellation).Parent?.Parent;
}
