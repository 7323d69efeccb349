using System.Runtime.CompilerServices;

namespace Fathom.Compiler.Tests.Infrastructure;

/// <summary>Where this repository is checked out.</summary>
internal static class Repository
{
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root(), .. parts]);

    private static string Root([CallerFilePath] string file = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(file, "../../../.."));
}
