using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Parsing;

/// <summary>
/// The start of a model's file names: the full metadata name, <c>Space.Outer+Net(1)</c> for a generic Net nested in Outer, in characters
/// that every file system takes, and short enough for Windows paths. Roslyn and file systems compare these without case, so a name that
/// another one in the same place only differs from in case gets a hash.
/// </summary>
internal static class HintNames
{
    private const int MaximumLength = 120;

    public static string Of(INamedTypeSymbol type)
    {
        string name = Readable(type);
        return name.Length <= MaximumLength && !HasCaseTwin(type)
            ? name
            : name.Substring(0, Math.Min(name.Length, MaximumLength)) + "-" + Hash(name);
    }

    private static string Readable(INamedTypeSymbol type)
    {
        var name = new StringBuilder();
        if (!type.ContainingNamespace.IsGlobalNamespace)
        {
            name.Append(type.ContainingNamespace.ToDisplayString()).Append('.');
        }

        name.Append(string.Join("+", TypeReader.Chain(type)
            .Select(static part => part.Arity == 0 ? part.Name : $"{part.Name}({part.Arity})")));
        return string.Concat(name.ToString()
            .Select(static letter => letter is > ' ' and <= '~' and not '@' ? letter.ToString() : Escape(letter)));
    }

    // Injective: '-' is in no identifier and four digits always follow it.
    private static string Escape(char letter) =>
        letter == '@' ? string.Empty : "-" + ((int)letter).ToString("x4", CultureInfo.InvariantCulture);

    private static bool HasCaseTwin(INamedTypeSymbol type)
    {
        for (INamespaceOrTypeSymbol part = type; part is not INamespaceSymbol { IsGlobalNamespace: true }; part = Container(part))
        {
            if (Container(part).GetMembers().Any(member => member is INamespaceOrTypeSymbol && DiffersInCaseOnly(member.Name, part.Name)))
            {
                return true;
            }
        }

        return false;
    }

    private static INamespaceOrTypeSymbol Container(INamespaceOrTypeSymbol part) =>
        part.ContainingType is { } type ? type : part.ContainingNamespace;

    private static bool DiffersInCaseOnly(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase) && !string.Equals(left, right, StringComparison.Ordinal);

    // FNV-1a, 32 bits: stable from run to run, unlike string.GetHashCode.
    private static string Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char letter in text)
        {
            hash = unchecked((hash ^ letter) * 16777619);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
