using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Diagnostics;

/// <summary>The shape of a model.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor NoLayer = new(
        id: DiagnosticIds.NoLayer,
        title: "A model must have a layer",
        messageFormat: "The model '{0}' has no layer; add [Dense(units)] below [Model]",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A model is its layers, one [Dense] for each, the last one giving the outputs.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.NoLayer),
        customTags: DiagnosticTags.Unchangeable);

    public static readonly DiagnosticDescriptor UnitsBelowOne = new(
        id: DiagnosticIds.UnitsBelowOne,
        title: "A layer must have at least one unit",
        messageFormat: "Layer attribute {0} must have at least 1 unit and has {1}; state its number of outputs",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The units of a layer are its number of outputs.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.UnitsBelowOne),
        customTags: DiagnosticTags.Unchangeable);

    public static readonly DiagnosticDescriptor BatchBelowOne = new(
        id: DiagnosticIds.BatchBelowOne,
        title: "The batch must be at least 1",
        messageFormat: "The batch of the model '{0}' must be at least 1 and is {1}; state how many examples a training step takes",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The batch is the number of examples in one training step, which the kernels are specialised to.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.BatchBelowOne),
        customTags: DiagnosticTags.Unchangeable);

    public static readonly DiagnosticDescriptor InputBelowOne = new(
        id: DiagnosticIds.InputBelowOne,
        title: "The input must be at least 1",
        messageFormat: "The input of the model '{0}' must be at least 1 and {1}; state [Model(Input = ...)], the number of values in an "
            + "example",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The input is the number of values in one example. It has no default.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.InputBelowOne),
        customTags: DiagnosticTags.Unchangeable);

    public static readonly DiagnosticDescriptor RepeatBelowOne = new(
        id: DiagnosticIds.RepeatBelowOne,
        title: "A layer must be repeated at least once",
        messageFormat: "Layer attribute {0} must stand for at least 1 layer and its Repeat is {1}; remove Repeat, or the attribute",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Repeat is the number of equal layers that one attribute stands for.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.RepeatBelowOne),
        customTags: DiagnosticTags.Unchangeable);

    public static readonly DiagnosticDescriptor ModelTooLarge = new(
        id: DiagnosticIds.ModelTooLarge,
        title: "The model is larger than the compiler supports",
        messageFormat: "The model '{0}' has {1} {2}, and the limit is {3}; make it smaller",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The limits keep offsets within 32 bits and build times within reason; they are listed on the page of this "
            + "diagnostic.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.ModelTooLarge),
        customTags: DiagnosticTags.Unchangeable);
}
