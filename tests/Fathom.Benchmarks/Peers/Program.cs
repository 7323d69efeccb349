using System.Globalization;
using Fathom.Benchmarks.Peers.Onnx;
using Fathom.Benchmarks.Peers.Torch;

namespace Fathom.Benchmarks.Peers;

/// <summary>Runs one peer library beside Fathom: <c>torch</c> or <c>onnx</c>, then the seconds for each comparison.</summary>
internal static class Program
{
    private const int Failure = 1;
    private const int BadUsage = 2;

    public static int Main(string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (arguments is not [string name, string seconds] || !double.TryParse(seconds, CultureInfo.InvariantCulture, out double budget))
        {
            Console.Error.WriteLine("Give the peer, torch or onnx, and the seconds for each comparison; 0 only loads the library.");
            return BadUsage;
        }

        IPeer peer = name == "torch" ? new TorchPeer() : new OnnxPeer();
        try
        {
            Console.WriteLine($"{peer.Load()}, one thread");
        }
        catch (PeerNotLoadedException exception)
        {
            Console.WriteLine(exception.Message);
            return Failure;
        }

        if (budget > 0)
        {
            ComparisonTable.Write(Console.Out, peer, TimeSpan.FromSeconds(budget));
        }

        return 0;
    }
}
