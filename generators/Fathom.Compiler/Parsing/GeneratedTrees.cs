using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Parsing;

/// <summary>
/// Tells the user's code from ours: analyzers, unlike the generator, see both. The compiler files generated trees in a folder named after
/// the generator.
/// </summary>
internal static class GeneratedTrees
{
    private static readonly string Folder = typeof(ModelGenerator).FullName;

    public static bool Contain(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Any(static reference => Contain(reference.SyntaxTree));

    public static bool Contain(SyntaxTree tree) =>
        tree.FilePath.Length > 0 && string.Equals(Path.GetFileName(Path.GetDirectoryName(tree.FilePath)), Folder, StringComparison.Ordinal);
}
