using System.Runtime.CompilerServices;
using System.Threading;
using Fathom.Compiler.Parsing;
using Fathom.Compiler.Specification.Declaration;
using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>
/// Lets all analyzers share one reading of each model. Weak: it keeps no symbol alive, and emptying it changes nothing but time.
/// </summary>
internal static class DeclarationMemo
{
    private static readonly ConditionalWeakTable<INamedTypeSymbol, ModelDeclaration> Declarations = new();

    private static readonly ConditionalWeakTable<ModelDeclaration, Prediction> Predictions = new();

    /// <summary>What is predicted of a declaration, if anything.</summary>
    public static PredictedModel? Predict(ModelDeclaration declaration) =>
        Predictions.GetValue(declaration, static unknown => new Prediction(PredictedModel.Of(unknown))).Model;

    public static ModelDeclaration? Read(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        if (KnownAttributes.ModelOf(type) is null)
        {
            return null;
        }

        if (Declarations.TryGetValue(type, out ModelDeclaration? known))
        {
            return known;
        }

        ModelDeclaration? read = DeclarationReader.Read(type, compilation, cancellation);
        return read is null ? null : Declarations.GetValue(type, _ => read);
    }

    // The table holds no nulls.
    private sealed record Prediction(PredictedModel? Model);
}
