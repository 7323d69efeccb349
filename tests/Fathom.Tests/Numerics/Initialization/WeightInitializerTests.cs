using Fathom.Numerics;

namespace Fathom.Tests.Numerics.Initialization;

public sealed class WeightInitializerTests
{
    public static TheoryData<Init> Initializers => new(Enum.GetValues<Init>().Where(init => init != Init.Auto));

    [Theory]
    [MemberData(nameof(Initializers))]
    public void EqualSeedsGiveEqualBitsAndOthersDoNot(Init init)
    {
        float[] weights = SingleLayerModel.Draw(init, 40, 33, seed: 7);
        Assert.Equal(weights, SingleLayerModel.Draw(init, 40, 33, seed: 7));
        Assert.True(Math.Abs(Correlation(weights, SingleLayerModel.Draw(init, 40, 33, seed: 8))) < 5 / Math.Sqrt(weights.Length));
    }

    [Theory]
    [MemberData(nameof(Initializers))]
    public void LayersOfOneModelAreDrawnIndependently(Init init)
    {
        var first = SingleLayerModel.Layer(init, 40, 33);
        var second = SingleLayerModel.Layer(init, 40, 33);
        WeightInitializer.Initialize(new DenseLayers([first, second]), seed: 7);

        // The correlation of independent samples has a standard error of 1 / sqrt(n); equal streams would give 1.
        double correlation = Correlation(first.Weights.ToArray(), second.Weights.ToArray());
        Assert.True(Math.Abs(correlation) < 5 / Math.Sqrt(first.Weights.Length), $"{correlation}");
    }

    [Fact]
    public void LayerDoesNotDependOnTheLayersBeforeItButOnItsPlace()
    {
        var afterSmall = SingleLayerModel.Layer(Init.GlorotNormal, 9, 9);
        var afterLarge = SingleLayerModel.Layer(Init.GlorotNormal, 9, 9);
        WeightInitializer.Initialize(new DenseLayers([SingleLayerModel.Layer(Init.HeNormal, 2, 9), afterSmall]), seed: 3);
        WeightInitializer.Initialize(new DenseLayers([SingleLayerModel.Layer(Init.Standard, 50, 9), afterLarge]), seed: 3);
        Assert.Equal(afterSmall.Weights.ToArray(), afterLarge.Weights.ToArray());
    }

    [Fact]
    public void WeightsAreDrawnRowByRowWhateverTheMemoryLayout()
    {
        var layer = SingleLayerModel.Layer(Init.LeCunNormal, 37, 5);
        WeightInitializer.Initialize(new DenseLayers([layer]), seed: 11);
        var random = new RandomStream(11, StreamDomain.Weights);
        for (int output = 0; output < 37; output++)
        {
            for (int input = 0; input < 5; input++)
            {
                Assert.Equal((float)(Math.Sqrt(1 / 5.0) * random.NextGaussian()), layer.Weights[output, input]);
            }
        }
    }

    [Fact]
    public void BiasesAreZeroAndMayBeMissing()
    {
        var layer = SingleLayerModel.Layer(Init.Standard, 6, 4);
        layer.Biases!.CopyFrom([1, 2, 3, 4, 5, 6]);
        var withoutBias = SingleLayerModel.Layer(Init.Standard, 6, 4, useBias: false);
        WeightInitializer.Initialize(new DenseLayers([layer, withoutBias]), seed: 1);
        Assert.All(layer.Biases.ToArray(), bias => Assert.Equal(0f, bias));
        Assert.Contains(withoutBias.Weights.ToArray(), weight => weight != 0);
    }

    private static double Correlation(float[] x, float[] y)
    {
        double product = x.Zip(y, (a, b) => (double)a * b).Sum();
        return product / Math.Sqrt(x.Sum(a => (double)a * a) * y.Sum(b => (double)b * b));
    }
}
