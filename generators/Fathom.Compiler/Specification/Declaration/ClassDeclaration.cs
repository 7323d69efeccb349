using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Specification.Declaration;

/// <summary>What the user's class itself, apart from its attributes, must be checked for.</summary>
internal sealed record ClassDeclaration
{
    /// <summary>Which types of the chain that <see cref="TypeSpec.Headers"/> lists, containers first, are not partial.</summary>
    public required EquatableArray<int> NotPartial { get; init; }

    /// <summary>The modifiers that forbid an instance, "static" or "abstract", as written.</summary>
    public required EquatableArray<string> ForbiddenModifiers { get; init; }

    /// <summary>Whether the class can only be seen, and continued, in its own file.</summary>
    public required bool IsFileLocal { get; init; }

    /// <summary>The name of the base class if it lacks an accessible constructor without parameters, else null.</summary>
    public required string? UnconstructibleBase { get; init; }

    /// <summary>The user's members that generated ones collide with, by the keys of <see cref="GeneratedMembers"/>.</summary>
    public required EquatableArray<string> Collisions { get; init; }

    /// <summary>The user's instance constructors that do not go through another one of the class, by signature.</summary>
    public required EquatableArray<string> BypassingConstructors { get; init; }
}
