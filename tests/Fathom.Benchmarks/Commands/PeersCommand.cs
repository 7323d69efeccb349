using System.Globalization;
using Fathom.Benchmarks.Launching;
using Fathom.Benchmarks.Limits;
using Fathom.Benchmarks.Probes;

namespace Fathom.Benchmarks.Commands;

/// <summary>Runs TorchSharp and ONNX Runtime beside Fathom, each in a process of its own, so that one that does not load takes nothing
/// with it.</summary>
internal sealed class PeersCommand : ICommand
{
    private const int Failure = 1;

    public string Name => "peers";

    public string Usage =>
        "peers [--peer-runner COMMAND] [--quick]   TorchSharp and ONNX Runtime side by side with Fathom, one thread each";

    public int Run(IReadOnlyList<string> options, TextWriter output)
    {
        PeersOptions parsed = PeersOptions.Parse(options);
        SideProject peers = new("Peers");
        try
        {
            peers.Build(output);
        }
        catch (MeasurementException exception)
        {
            output.WriteLine(exception.Message);
            return Failure;
        }

        output.WriteLine(MachineDescription.Line);
        string seconds = parsed.Seconds.ToString(CultureInfo.InvariantCulture);
        bool all = true;
        foreach (string peer in (string[])["torch", "onnx"])
        {
            output.WriteLine();
            all &= peers.Run(parsed.Runner, [peer, seconds]) == 0;
        }

        return all ? 0 : Failure;
    }
}
