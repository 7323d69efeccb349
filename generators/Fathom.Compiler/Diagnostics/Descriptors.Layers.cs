using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Diagnostics;

/// <summary>The layers of a model.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor OutputActivationContradictsLoss = new(
        id: DiagnosticIds.OutputActivationContradictsLoss,
        title: "The output activation contradicts the loss",
        messageFormat: "The last layer applies {0} before the loss {1}, which applies {2} itself; make the last layer Identity or choose "
            + "another loss",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "CrossEntropy and BinaryCrossEntropy take logits: softmax and sigmoid are part of the loss, where they can be "
            + "computed without overflow.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.OutputActivationContradictsLoss),
        customTags: DiagnosticTags.Unchangeable);

    public static readonly DiagnosticDescriptor LayersOnSeveralParts = new(
        id: DiagnosticIds.LayersOnSeveralParts,
        title: "The layers must be declared beside [Model]",
        messageFormat: "This layer of the model '{0}' is declared on another part of the class than [Model], where its place in the order "
            + "is undefined; move it beside [Model]",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Attribute order is layer order, and C# leaves the order of attributes on different parts of a class undefined.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.LayersOnSeveralParts),
        customTags: DiagnosticTags.Unchangeable);

    public static readonly DiagnosticDescriptor DenseWithoutModel = new(
        id: DiagnosticIds.DenseWithoutModel,
        title: "A layer without a model",
        messageFormat: "The class '{0}' has [Dense] and no [Model], so nothing is generated for it; add [Model(Input = ...)] above the "
            + "layers",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Layers only mean something on a class that is declared as a model.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.DenseWithoutModel),
        customTags: DiagnosticTags.Unchangeable);

    public static readonly DiagnosticDescriptor DuplicateLayerName = new(
        id: DiagnosticIds.DuplicateLayerName,
        title: "Two layers have the same name",
        messageFormat: "The model '{0}' has two layers named '{1}'; give one of them another name",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Layers are told apart by name in files, statistics and reports. Layers without a name are called layer1, layer2 "
            + "and so on by position.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.DuplicateLayerName),
        customTags: DiagnosticTags.Unchangeable);

    public static readonly DiagnosticDescriptor InvalidLayerName = new(
        id: DiagnosticIds.InvalidLayerName,
        title: "The name of a layer is invalid",
        messageFormat: "The layer name '{0}' must be 1 to {1} ASCII letters, digits and underscores and begin with a letter; choose "
            + "another name",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The name becomes the name of tensors in files and a label in reports, which other programs must be able to read.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.InvalidLayerName),
        customTags: DiagnosticTags.Unchangeable);

    public static readonly DiagnosticDescriptor HiddenActivationNotStated = new(
        id: DiagnosticIds.HiddenActivationNotStated,
        title: "A hidden layer must state its activation",
        messageFormat: "Layer attribute {0} stands for a hidden layer and states no activation; write it, as in [Dense(100, "
            + "Activation.Tanh)]",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Only the last layer may leave its activation out, which is then Identity. A hidden layer without a non-linearity "
            + "adds nothing to a network, so it is never a silent default.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.HiddenActivationNotStated),
        customTags: DiagnosticTags.Unchangeable);
}
