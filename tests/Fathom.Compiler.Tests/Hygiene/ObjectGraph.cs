using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Tests.Hygiene;

/// <summary>Everything that an object reaches through its fields.</summary>
internal static class ObjectGraph
{
    // Anything assignable to one of these keeps a compilation alive, or compares by reference, or both.
    private static readonly Type[] Forbidden =
    [
        typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxToken), typeof(SyntaxTree), typeof(SyntaxReference),
        typeof(SemanticModel), typeof(Location), typeof(AttributeData), typeof(IOperation), typeof(Diagnostic),
    ];

    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The paths, from the root, of forbidden objects.</summary>
    public static IReadOnlyList<string> FindRoslyn(object? root)
    {
        List<string> found = [];
        Visit(root, "root", new HashSet<object>(ReferenceEqualityComparer.Instance), found);
        return found;
    }

    private static void Visit(object? node, string path, HashSet<object> visited, List<string> found)
    {
        if (node is null or string or Type or Assembly || node.GetType() is { IsPrimitive: true } or { IsEnum: true } || !visited.Add(node))
        {
            return;
        }

        if (Forbidden.FirstOrDefault(type => type.IsInstanceOfType(node)) is { } forbidden)
        {
            found.Add($"{path}: a {forbidden.Name}");
            return;
        }

        if (node is Array items)
        {
            int index = 0;
            foreach (object? item in items)
            {
                Visit(item, $"{path}[{index++}]", visited, found);
            }
        }

        for (Type? type = node.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(Declared))
            {
                if (!field.FieldType.IsPointer)
                {
                    Visit(field.GetValue(node), $"{path}.{field.Name}", visited, found);
                }
            }
        }
    }
}
