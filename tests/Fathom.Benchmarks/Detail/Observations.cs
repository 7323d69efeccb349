using BenchmarkDotNet.Attributes;
using Fathom.Benchmarks.Models;
using Fathom.Benchmarks.Probes;

namespace Fathom.Benchmarks.Detail;

/// <summary>What full statistics of a minibatch cost, beside a training step on it.</summary>
public class Observations
{
    private ITrainableModel<int> _model = null!;
    private TrainingLoop _loop = null!;
    private FullStatistics _distributions = null!;
    private FullStatistics _everything = null!;
    private float[] _inputs = [];
    private int[] _labels = [];

    /// <summary>The network.</summary>
    [Params("1024-5x1000-9 b10", "784-128-64-10 b32")]
    public string Network { get; set; } = "";

    /// <summary>Draws the weights.</summary>
    [GlobalSetup]
    public void CreateModel()
    {
        _model = Network == "1024-5x1000-9 b10" ? new PaperNet(seed: 1) : new DigitNet(seed: 1);
        _loop = new TrainingLoop(_model);
        _distributions = _model.CreateFullStatistics(new FullStatisticsOptions { JacobianExamples = 0 });
        _everything = _model.CreateFullStatistics();
        _inputs = RandomData.Inputs(_model.Description.Batch * _model.Description.Input);
        _labels = new int[_model.Description.Batch];
    }

    /// <summary>One training step.</summary>
    [Benchmark(Baseline = true)]
    public void Step() => _loop.Run(1);

    /// <summary>The distributions alone.</summary>
    [Benchmark]
    public void Distributions() => _model.Observe(_inputs, _labels, _distributions);

    /// <summary>The distributions, and the Jacobians at one example.</summary>
    [Benchmark]
    public void DistributionsAndJacobians() => _model.Observe(_inputs, _labels, _everything);
}
