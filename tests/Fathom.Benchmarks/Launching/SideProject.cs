using System.Diagnostics;
using System.Text.RegularExpressions;
using Fathom.Benchmarks.Probes;

namespace Fathom.Benchmarks.Launching;

/// <summary>A project beside this one, outside the solution, that is restored and built only when its command is given.</summary>
/// <param name="Name">Its folder, and the last word of the assembly's name.</param>
internal sealed record SideProject(string Name)
{
    private string Folder => Path.Combine(ProjectFolder.Path, Name);

    public string OutputFolder => Path.Combine(Folder, "bin", "Release", "net10.0");

    public string Program => Path.Combine(OutputFolder, $"Fathom.Benchmarks.{Name}.dll");

    /// <summary>Restores and builds it.</summary>
    /// <exception cref="MeasurementException">It cannot be built; the message holds the build's first error.</exception>
    public void Build(TextWriter progress)
    {
        progress.WriteLine($"Building {Name} (its packages are fetched the first time) ...");
        string project = Path.Combine(Folder, $"Fathom.Benchmarks.{Name}.csproj");
        using Process build = Process.Start(new ProcessStartInfo("dotnet", ["build", "-c", "Release", "--nologo", "-v", "quiet", project])
        {
            RedirectStandardOutput = true,
        })!;
        string text = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        if (build.ExitCode != 0)
        {
            Match error = Regex.Match(text, "error .*");
            throw new MeasurementException($"{Name} could not be restored or built: {(error.Success ? error.Value : text.Trim())}");
        }
    }

    /// <summary>Starts it and waits for its end; what it writes goes where this program's own output goes.</summary>
    /// <param name="runner">A command that is given <see cref="OutputFolder"/> and the command line to start; null starts it
    /// directly.</param>
    /// <param name="arguments">The program's arguments.</param>
    /// <returns>Its exit code.</returns>
    public int Run(string? runner, IReadOnlyList<string> arguments)
    {
        string[] command = runner is null
            ? ["dotnet", Program, .. arguments]
            : [runner, OutputFolder, "dotnet", Program, .. arguments];
        ProcessStartInfo start = new(command[0], command[1..]);
        ProcessEnvironment.OneThread(start.Environment);
        using Process process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
