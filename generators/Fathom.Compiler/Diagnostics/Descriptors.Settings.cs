using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Diagnostics;

/// <summary>The values of settings.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor HyperparameterOutOfRange = new(
        id: DiagnosticIds.HyperparameterOutOfRange,
        title: "A model setting is out of range",
        messageFormat: "{0} must be {1} and is {2}; choose a value in this range",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Outside its range the update rule diverges or is undefined, or nothing can be predicted.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.HyperparameterOutOfRange),
        customTags: DiagnosticTags.Unchangeable);

    public static readonly DiagnosticDescriptor LayerSettingOutOfRange = new(
        id: DiagnosticIds.LayerSettingOutOfRange,
        title: "A layer setting is out of range",
        messageFormat: "{0} must be {1} and is {2}; choose a value in this range",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Outside its range the layer cannot be initialised, or its derivative not be told from its output.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.LayerSettingOutOfRange),
        customTags: DiagnosticTags.Unchangeable);

    public static readonly DiagnosticDescriptor UndefinedEnumValue = new(
        id: DiagnosticIds.UndefinedEnumValue,
        title: "A setting has an undefined value",
        messageFormat: "{0} is not a value of {1}; choose one of {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "An integer that was cast to an enum stands for nothing unless the enum names it.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.UndefinedEnumValue),
        customTags: DiagnosticTags.Unchangeable);

    public static readonly DiagnosticDescriptor FullUnroll = new(
        id: DiagnosticIds.FullUnroll,
        title: "Unroll.Full cannot be had, or costs speed",
        messageFormat: "Unroll.Full writes {0} multiply-adds for {1}: {2}",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Straight-line code has a limit beyond which the JIT does not optimise it, and a length from which loops are faster.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.FullUnroll),
        customTags: DiagnosticTags.None);

    public static readonly DiagnosticDescriptor SettingIgnored = new(
        id: DiagnosticIds.SettingIgnored,
        title: "A setting has no effect",
        messageFormat: "{0} has no effect: {1} does not use it",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The setting belongs to another optimizer or activation than the declared one.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.SettingIgnored),
        customTags: DiagnosticTags.None);
}
