using System.Diagnostics;

namespace Fathom.Insight.Tests.Reports;

/// <summary>A Chromium without a window, where the machine has one, and without a network.</summary>
internal static class Browser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Where it is; null where there is none. The environment variable FATHOM_CHROMIUM names another.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("FATHOM_CHROMIUM") is { Length: > 0 } stated)
        {
            return stated;
        }

        string path = Environment.GetEnvironmentVariable("PATH") ?? "";
        string[] folders = path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }

    /// <summary>Opens a file, waits until its script has come to rest, and gives back the page as it is then.</summary>
    public static OpenedPage Open(string browser, string path)
    {
        string profile = Directory.CreateTempSubdirectory("fathom-chromium-").FullName;
        try
        {
            var command = new ProcessStartInfo(
                browser,
                [
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--no-first-run",
                    "--disable-extensions",
                    $"--user-data-dir={profile}",
                    "--host-resolver-rules=MAP * ~NOTFOUND",
                    "--virtual-time-budget=60000",
                    "--enable-logging=stderr",
                    "--dump-dom",
                    new Uri(path).AbsoluteUri,
                ])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using Process process = Process.Start(command)!;
            Task<string> dom = process.StandardOutput.ReadToEndAsync();
            Task<string> log = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
            }

            string[] console = [.. log.Result.Split('\n').Where(line => line.Contains(":CONSOLE"))];
            return new OpenedPage(dom.Result, console);
        }
        finally
        {
            TryDelete(profile);
        }
    }

    // Processes of the browser may still hold files of the profile.
    private static void TryDelete(string directory)
    {
        try
        {
            Directory.Delete(directory, recursive: true);
        }
        catch (IOException)
        {
        }
    }
}
