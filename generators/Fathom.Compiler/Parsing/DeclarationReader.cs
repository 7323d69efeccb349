using System.Linq;
using System.Threading;
using Fathom.Compiler.Helpers;
using Fathom.Compiler.Specification;
using Fathom.Compiler.Specification.Declaration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fathom.Compiler.Parsing;

/// <summary>Reads a declaration as it stands, valid or not. The generator and the analyzers read the same.</summary>
internal static class DeclarationReader
{
    // What a [Dense] that does not compile counts as stating, lest a second error ask for it.
    private static readonly EquatableArray<string> Rejected =
        new[] { nameof(LayerDeclaration.Units), nameof(LayerDeclaration.Activation) }.ToEquatableArray();

    /// <summary>Reads the class's declaration, or returns null if it has no [Model].</summary>
    public static ModelDeclaration? Read(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        if (KnownAttributes.ModelOf(type) is not { } attribute)
        {
            return null;
        }

        var values = new AttributeValues(attribute);
        var loss = (Loss)values.Integer(nameof(ModelDeclaration.Loss), (int)Loss.CrossEntropy);
        return new()
        {
            Type = TypeReader.Read(type),
            Class = ClassReader.Read(type, loss, compilation, cancellation),
            Compilation = ReadSettings(compilation),
            Input = values.Integer(nameof(ModelDeclaration.Input), values.States(nameof(ModelDeclaration.Input)) ? 1 : 0),
            Batch = values.Integer(nameof(ModelDeclaration.Batch), 32),
            Loss = loss,
            Optimizer = (Optimizer)values.Integer(nameof(ModelDeclaration.Optimizer), (int)Optimizer.Sgd),
            Unroll = (Unroll)values.Integer(nameof(ModelDeclaration.Unroll), (int)Unroll.Auto),
            Precision = (Precision)values.Integer(nameof(ModelDeclaration.Precision), (int)Precision.Accurate),
            InputSecondMoment = values.Number(nameof(ModelDeclaration.InputSecondMoment), 1f),
            Hyperparameters = new(
                Momentum: values.Number(nameof(HyperparameterSpec.Momentum), 0.9f),
                Beta1: values.Number(nameof(HyperparameterSpec.Beta1), 0.9f),
                Beta2: values.Number(nameof(HyperparameterSpec.Beta2), 0.999f),
                Epsilon: values.Number(nameof(HyperparameterSpec.Epsilon), 1e-8f),
                WeightDecay: values.Number(nameof(HyperparameterSpec.WeightDecay), 0f)),
            Stated = values.Stated,
            Layers = KnownAttributes.LayersOf(type).Select(layer => ReadLayer(layer, attribute, cancellation)).ToEquatableArray(),
        };
    }

    private static LayerDeclaration ReadLayer(AttributeData layer, AttributeData model, CancellationToken cancellation)
    {
        var values = new AttributeValues(layer);
        return new()
        {
            Units = values.Integer(nameof(LayerDeclaration.Units), 1),
            Activation = (Activation)values.Integer(nameof(LayerDeclaration.Activation), (int)Activation.Identity),
            Init = (Init)values.Integer(nameof(LayerDeclaration.Init), (int)Init.Auto),
            Gain = values.Number(nameof(LayerDeclaration.Gain), 1f),
            UseBias = values.Switch(nameof(LayerDeclaration.UseBias), fallback: true),
            Repeat = values.Integer(nameof(LayerDeclaration.Repeat), 1),
            Name = values.Text(nameof(LayerDeclaration.Name)),
            Slope = values.Number(nameof(LayerDeclaration.Slope), 0.01f),
            Alpha = values.Number(nameof(LayerDeclaration.Alpha), 1f),
            Stated = values.IsRejected ? Rejected : values.Stated,
            IsBesideModel = Declaration(layer, cancellation) == Declaration(model, cancellation),
        };
    }

    // An attribute stands in a list, which stands on the declaration.
    private static SyntaxNode? Declaration(AttributeData attribute, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).Parent?.Parent;

    private static CompilationSettings ReadSettings(Compilation compilation) => new(
        AllowsUnsafe: compilation.Options is CSharpCompilationOptions { AllowUnsafe: true },
        LanguageVersion: compilation is CSharpCompilation csharp ? (int)csharp.LanguageVersion : 0);
}
