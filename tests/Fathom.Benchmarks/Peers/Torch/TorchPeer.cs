using System.Reflection;
using Fathom.Benchmarks.Models;
using TorchSharp;

namespace Fathom.Benchmarks.Peers.Torch;

/// <summary>libtorch through TorchSharp.</summary>
internal sealed class TorchPeer : IPeer
{
    public string Name => "TorchSharp";

    public string Load()
    {
        TorchLibrary.Load();
        string version = typeof(torch).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        return $"TorchSharp {version.Split('+')[0]}, libtorch {torch.__version__}";
    }

    public IEnumerable<Duel> Duels =>
    [
        new("1024-5x1000-9 b10, SGD step", 3, 4, () => TorchTraining.Prepare(new PaperNet(seed: 1))),
        new("1024-5x1000-9 b256, SGD step", 0.95, 1, () => TorchTraining.Prepare(new PaperNetBatch256(seed: 1))),
        new("784-128-64-10 b32, SGD step", 1.8, null, () => TorchTraining.Prepare(new DigitNet(seed: 1))),
        new("784-128-64-10 b32, Adam step", null, null, () => TorchTraining.Prepare(new DigitNetAdam(seed: 1))),
        new("4-32-32-2 b32, SGD step", 30, null, () => TorchTraining.Prepare(new SmallClassifier(seed: 1))),
        new("1024-5x1000-9, 10 rows", null, null, () => TorchPrediction.Prepare(new PaperNet(seed: 1), rows: 10)),
        new("784-128-64-10, one row", null, null, () => TorchPrediction.Prepare(new DigitNet(seed: 1), rows: 1)),
        new("4-32-32-2, one row", 100, null, () => TorchPrediction.Prepare(new Net4x32x32x2(seed: 1), rows: 1)),
    ];
}
