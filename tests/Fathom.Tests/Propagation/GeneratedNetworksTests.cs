using Fathom.Numerics;

namespace Fathom.Tests.Propagation;

/// <summary>Generated models' first steps, as their own statistics measure them, within the bars of <see
/// cref="SignalPrediction"/>.</summary>
public sealed class GeneratedNetworksTests
{
    private const int Seeds = 20;

    [Fact]
    public void First_steps_lie_within_their_bars()
    {
        Tally tally = new();
        for (int seed = 1; seed <= Seeds; seed++)
        {
            tally.Add(new StandardTanhNet(seed), seed);
            tally.Add(new GlorotTanhNet(seed), seed);
            tally.Add(new RectifierNet(seed), seed);
            tally.Add(new LogisticNet(seed), seed);
        }

        // Five in a hundred are expected outside; what one layer strays by its neighbours do too, so single networks count for many.
        Assert.Equal(Seeds * 5 * (6 + 6 + 3 + 4), tally.Count);
        Assert.InRange(tally.Outside, 1, 0.08 * tally.Count);
    }

    private sealed class Tally
    {
        public int Count { get; private set; }

        public int Outside { get; private set; }

        public void Add(ITrainableModel<int> net, int seed)
        {
            SignalPrediction prediction = SignalPrediction.Of(net.Description);
            StepStatistics statistics = net.CreateStatistics();
            var random = new RandomStream((ulong)seed, 21);
            double scale = Math.Sqrt(net.Description.InputSecondMoment);
            int count = net.Description.Batch * net.Description.Input;
            float[] inputs = [.. Enumerable.Range(0, count).Select(_ => (float)(scale * random.NextGaussian()))];
            int[] labels = [.. Enumerable.Range(0, net.Description.Batch).Select(_ => random.NextInt32(net.Description.Output))];
            net.TrainStep(inputs, labels, 0, statistics);
            for (int layer = 0; layer < prediction.Layers.Count; layer++)
            {
                LayerPrediction predicted = prediction.Layers[layer];
                LayerStatistics measured = statistics.Layers[layer];
                Judge(predicted.ActivationMean, measured.ActivationMean);
                Judge(predicted.ActivationStandardDeviation, measured.ActivationStandardDeviation);
                Judge(predicted.SaturatedFraction, measured.SaturatedFraction);
                Judge(predicted.GradientStandardDeviation, measured.GradientStandardDeviation);
                Judge(predicted.WeightGradientStandardDeviation, measured.WeightGradientStandardDeviation);
            }
        }

        private void Judge(PredictedValue bar, double value)
        {
            Count++;
            Outside += value < bar.Lower || value > bar.Upper ? 1 : 0;
        }
    }
}
