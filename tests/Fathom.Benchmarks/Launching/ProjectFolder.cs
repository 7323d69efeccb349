using Fathom.Benchmarks.Probes;

namespace Fathom.Benchmarks.Launching;

/// <summary>This project's own folder, which holds the projects that are built only when they are asked for.</summary>
internal static class ProjectFolder
{
    private const string ProjectFile = "Fathom.Benchmarks.csproj";

    /// <exception cref="MeasurementException">The program runs outside the repository.</exception>
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) => File.Exists(System.IO.Path.Combine(folder, ProjectFile))
        ? folder
        : Find(System.IO.Path.GetDirectoryName(folder) ?? throw new MeasurementException(
            $"No folder above {AppContext.BaseDirectory} holds {ProjectFile}; run this command inside the repository."));
}
