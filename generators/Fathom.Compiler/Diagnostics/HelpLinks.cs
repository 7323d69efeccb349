namespace Fathom.Compiler.Diagnostics;

/// <summary>Where a diagnostic's page is.</summary>
internal static class HelpLinks
{
    /// <summary>The folder of the pages, one per id.</summary>
    public const string Base = "https://github.com/fathom-net/fathom/blob/main/src/docs/diagnostics/";

    public static string For(string id) => Base + id + ".md";
}
