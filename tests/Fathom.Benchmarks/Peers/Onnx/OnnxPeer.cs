using Fathom.Benchmarks.Models;
using Microsoft.ML.OnnxRuntime;

namespace Fathom.Benchmarks.Peers.Onnx;

/// <summary>ONNX Runtime: prediction only.</summary>
internal sealed class OnnxPeer : IPeer
{
    public string Name => "ONNX Runtime";

    public string Load()
    {
        try
        {
            return $"ONNX Runtime {OrtEnv.Instance().GetVersionString()}";
        }
        catch (Exception exception) when (exception is TypeInitializationException or DllNotFoundException)
        {
            throw new PeerNotLoadedException($"ONNX Runtime does not load here: {exception.GetBaseException().Message}");
        }
    }

    public IEnumerable<Duel> Duels =>
    [
        new("1024-5x1000-9, 10 rows", null, null, () => OnnxPrediction.Prepare(new PaperNet(seed: 1), rows: 10)),
        new("784-128-64-10, one row", null, null, () => OnnxPrediction.Prepare(new DigitNet(seed: 1), rows: 1)),
        new("4-32-32-2, one row", null, null, () => OnnxPrediction.Prepare(new Net4x32x32x2(seed: 1), rows: 1)),
        new("2-64-64-2, one row", null, null, () => OnnxPrediction.Prepare(new Net2x64x64x2(seed: 1), rows: 1)),
        new("32-128-64-8, one row", null, null, () => OnnxPrediction.Prepare(new Net32x128x64x8(seed: 1), rows: 1)),
        new("1-16-16-1, one row", null, null, () => OnnxPrediction.Prepare(new Net1x16x16x1(seed: 1), rows: 1)),
    ];
}
