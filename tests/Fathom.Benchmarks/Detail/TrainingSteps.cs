using BenchmarkDotNet.Attributes;
using Fathom.Benchmarks.Models;
using Fathom.Benchmarks.Probes;

namespace Fathom.Benchmarks.Detail;

/// <summary>Training steps, with and without their statistics.</summary>
[MemoryDiagnoser]
public class TrainingSteps
{
    private TrainingLoop _loop = null!;

    /// <summary>The network.</summary>
    [Params("1024-5x1000-9 b10", "1024-5x1000-9 b256", "784-128-64-10 b32", "784-128-64-10 b32 Adam", "4-32-32-2 b32")]
    public string Network { get; set; } = "";

    /// <summary>Draws the weights.</summary>
    [GlobalSetup]
    public void CreateModel() => _loop = new TrainingLoop(Network switch
    {
        "1024-5x1000-9 b10" => new PaperNet(seed: 1),
        "1024-5x1000-9 b256" => new PaperNetBatch256(seed: 1),
        "784-128-64-10 b32" => new DigitNet(seed: 1),
        "784-128-64-10 b32 Adam" => new DigitNetAdam(seed: 1),
        _ => new SmallClassifier(seed: 1),
    });

    /// <summary>One step.</summary>
    [Benchmark(Baseline = true)]
    public void Step() => _loop.Run(1);

    /// <summary>One step that collects its statistics.</summary>
    [Benchmark]
    public void ObservedStep() => _loop.RunObserved(1);
}
