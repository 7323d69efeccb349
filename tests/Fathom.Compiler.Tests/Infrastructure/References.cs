extern alias runtime;

using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Tests.Infrastructure;

/// <summary>What test compilations refer to: the shared framework and Fathom.dll, and nothing of the test host's.</summary>
internal static class References
{
    public static readonly MetadataReference[] All = Framework().Append(typeof(runtime::Fathom.ModelAttribute).Assembly.Location)
        .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    private static IEnumerable<string> Framework()
    {
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return trusted.Split(Path.PathSeparator).Where(path => Path.GetDirectoryName(path) == folder);
    }
}
