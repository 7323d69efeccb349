using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace Fathom.Benchmarks.Peers.Torch;

/// <summary>Loads TorchSharp's native library.</summary>
internal static class TorchLibrary
{
    /// <exception cref="PeerNotLoadedException">It does not load.</exception>
    public static void Load()
    {
        TextWriter console = Console.Out;
        try
        {
            // A failed load writes pages of the places it looked in, the reason not among them.
            Console.SetOut(TextWriter.Null);
            set_num_threads(1);
            set_num_interop_threads(1);
        }
        catch (Exception exception) when (exception is TypeInitializationException or NotSupportedException or DllNotFoundException)
        {
            throw new PeerNotLoadedException(
                $"TorchSharp does not load here: {Reason()}. On Linux it needs the libstdc++ of GCC 13 or later (GLIBCXX_3.4.32).");
        }
        finally
        {
            Console.SetOut(console);
        }
    }

    // Loading the library once more, without TorchSharp, gives the system's own reason.
    private static string Reason()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "cpu");
        string? library = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*LibTorchSharp.*").FirstOrDefault() : null;
        if (library is null)
        {
            return "its native libraries were not found among the packages";
        }

        try
        {
            NativeLibrary.Load(library);
            return "its native library loads, yet TorchSharp refuses it";
        }
        catch (DllNotFoundException exception)
        {
            return exception.Message.Split('\n').FirstOrDefault(IsReason, exception.Message).Trim();
        }
    }

    private static bool IsReason(string line) => line.Contains("version", StringComparison.Ordinal);
}
