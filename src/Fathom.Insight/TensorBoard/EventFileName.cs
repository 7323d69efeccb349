using System.Globalization;

namespace Fathom.Insight;

/// <summary>
/// The names of event files. TensorBoard reads every file whose name contains "tfevents", in the order of the names, so they begin with the
/// time.
/// </summary>
internal static class EventFileName
{
    private const int Attempts = 1000;

    /// <summary>The name of a run's file: one run, one name.</summary>
    public static string Of(DateTimeOffset started, int number = 0)
    {
        string seconds = started.ToUnixTimeSeconds().ToString("D10", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"events.out.tfevents.{seconds}.fathom.{number}");
    }

    /// <summary>Creates a file under the first name that is free.</summary>
    /// <exception cref="IOException">The file cannot be created.</exception>
    public static FileStream Create(string directory, DateTimeOffset started)
    {
        for (int number = 0; ; number++)
        {
            string path = Path.Combine(directory, Of(started, number));
            try
            {
                return AppendedFile.Open(path, FileMode.CreateNew);
            }
            catch (IOException) when (File.Exists(path) && number < Attempts)
            {
                // Another run began in the same second.
            }
        }
    }
}
