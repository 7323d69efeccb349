using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Diagnostics;

/// <summary>The class a model is declared on.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor NotPartial = new(
        id: DiagnosticIds.NotPartial,
        title: "The model and the types around it must be partial",
        messageFormat: "{0} must be partial, so that the compiler can add its members; add the modifier",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Generated members live in another part of the class, which C# only allows when every part, and every containing "
            + "type, is partial.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.NotPartial),
        customTags: DiagnosticTags.Unchangeable);

    public static readonly DiagnosticDescriptor StaticOrAbstract = new(
        id: DiagnosticIds.StaticOrAbstract,
        title: "A model must not be static or abstract",
        messageFormat: "The model '{0}' must not be {1}, since it is made with 'new'; remove the modifier",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A model owns its weights, so it is an object: a static class has no instances and an abstract one cannot be "
            + "constructed.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.StaticOrAbstract),
        customTags: DiagnosticTags.Unchangeable);

    public static readonly DiagnosticDescriptor FileLocal = new(
        id: DiagnosticIds.FileLocal,
        title: "A model must not be file-local",
        messageFormat: "The model '{0}' must not be in a file-local type, which generated files cannot see; remove the modifier 'file'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A file-local type can only be continued in its own file, and generated members are in another.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.FileLocal),
        customTags: DiagnosticTags.Unchangeable);

    public static readonly DiagnosticDescriptor UnconstructibleBase = new(
        id: DiagnosticIds.UnconstructibleBase,
        title: "The base class of a model must have a constructor without parameters",
        messageFormat: "The base class '{1}' of the model '{0}' has no accessible constructor that can be called without arguments, as the "
            + "generated constructor must; add one or remove the base class",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The generated constructor takes a seed and calls the constructor of the base class without arguments. A model "
            + "cannot be the base of another model.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.UnconstructibleBase),
        customTags: DiagnosticTags.Unchangeable);

    public static readonly DiagnosticDescriptor BypassingConstructor = new(
        id: DiagnosticIds.BypassingConstructor,
        title: "A constructor of a model must call the generated one",
        messageFormat: "This constructor of the model '{0}' leaves it without memory and weights; begin it with ': this(seed)'",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Only the generated constructor allocates and initialises a model, so every other constructor has to go through it. "
            + "A class with a primary constructor cannot do so.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.BypassingConstructor),
        customTags: DiagnosticTags.Unchangeable);

    public static readonly DiagnosticDescriptor MemberCollision = new(
        id: DiagnosticIds.MemberCollision,
        title: "A member collides with a generated one",
        messageFormat: "'{0}' collides with what the compiler generates in the model '{1}'; rename it",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The names and signatures of the generated members are taken: a class cannot declare the same member twice.",
        helpLinkUri: HelpLinks.For(DiagnosticIds.MemberCollision),
        customTags: DiagnosticTags.Unchangeable);
}
