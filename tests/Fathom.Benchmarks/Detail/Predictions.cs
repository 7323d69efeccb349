using BenchmarkDotNet.Attributes;
using Fathom.Benchmarks.Models;
using Fathom.Benchmarks.Probes;

namespace Fathom.Benchmarks.Detail;

/// <summary>Logits and predictions of one row and of a minibatch.</summary>
[MemoryDiagnoser]
public class Predictions
{
    private IModel _model = null!;
    private float[] _inputs = [];
    private float[] _outputs = [];

    /// <summary>The network.</summary>
    [Params("1024-5x1000-9", "784-128-64-10", "32-128-64-8", "2-64-64-2", "4-32-32-2", "1-16-16-1")]
    public string Network { get; set; } = "";

    /// <summary>The rows of one call.</summary>
    [Params(1, 10, 32)]
    public int Rows { get; set; }

    /// <summary>Draws the weights.</summary>
    [GlobalSetup]
    public void CreateModel()
    {
        _model = Network switch
        {
            "1024-5x1000-9" => new PaperNet(seed: 1),
            "784-128-64-10" => new DigitNet(seed: 1),
            "32-128-64-8" => new Net32x128x64x8(seed: 1),
            "2-64-64-2" => new Net2x64x64x2(seed: 1),
            "4-32-32-2" => new Net4x32x32x2(seed: 1),
            _ => new Net1x16x16x1(seed: 1),
        };
        _inputs = RandomData.Inputs(Rows * _model.Description.Input);
        _outputs = new float[Rows * _model.Description.Output];
    }

    /// <summary>The forward pass.</summary>
    [Benchmark(Baseline = true)]
    public void Logits() => _model.PredictLogits(_inputs, _outputs);

    /// <summary>The forward pass and, for a classifier, its softmax.</summary>
    [Benchmark]
    public void Predict() => _model.Predict(_inputs, _outputs);
}
