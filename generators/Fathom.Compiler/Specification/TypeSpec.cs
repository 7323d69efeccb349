using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Specification;

/// <summary>What it takes to write another part of the user's class.</summary>
internal sealed record TypeSpec
{
    /// <summary>The namespace, keywords escaped; empty for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>
    /// The containing types from the outermost in, then the class itself: "partial class", "partial struct", "partial record",
    /// "partial interface"... followed by the name with its type parameters, keywords escaped: <c>partial class Outer&lt;T&gt;</c>.
    /// </summary>
    public required EquatableArray<string> Headers { get; init; }

    /// <summary>The class's name, a keyword escaped, without type parameters: what a constructor is called.</summary>
    public required string Name { get; init; }

    /// <summary>The name as it is, for text: not escaped.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The start of the generated files' names: the full metadata name in characters that every file system takes.</summary>
    public required string HintName { get; init; }

    /// <summary>Whether the class is sealed; its generated members are then not virtual.</summary>
    public required bool IsSealed { get; init; }
}
