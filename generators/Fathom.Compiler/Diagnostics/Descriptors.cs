namespace Fathom.Compiler.Diagnostics;

/// <summary>What each diagnostic says. One area per file.</summary>
internal static partial class Descriptors
{
    private const string Category = "Fathom.Model";
}
