using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Diagnostics;

/// <summary>The project a model is compiled in.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor UnsafeNotAllowed = new(
        id: DiagnosticIds.UnsafeNotAllowed,
        title: "The project must allow unsafe code",
        messageFormat: "The model '{0}' needs unsafe code, which the project does not allow; set AllowUnsafeBlocks to true in the project "
            + "file",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Generated kernels address the weights through pointers with constant offsets.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.UnsafeNotAllowed),
        customTags: DiagnosticTags.Unchangeable);

    public static readonly DiagnosticDescriptor LanguageVersionTooOld = new(
        id: DiagnosticIds.LanguageVersionTooOld,
        title: "The project must use a newer C#",
        messageFormat: "The model '{0}' needs C# {1} or newer, and the project uses C# {2}; remove LangVersion from the project file or "
            + "raise it",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Generated code uses the language of the .NET version it runs on.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.LanguageVersionTooOld),
        customTags: DiagnosticTags.Unchangeable);
}
