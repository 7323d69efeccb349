using Fathom.CompilerServices;

namespace Fathom.Tests.Models;

/// <summary>Same seed, same bits; statistics change nothing; the instruction set is the one asked for.</summary>
public sealed class ReproductionTests
{
    private readonly float[] _inputs = Examples.Values(20, seed: 2);
    private readonly int[] _labels = Examples.Labels(4, 3);

    [Fact]
    public void SameSeed_SameBitsAfterAHundredSteps() => Assert.Equal(Train(seed: 7, every: 0), Train(seed: 7, every: 0));

    [Fact]
    public void OtherSeed_OtherBits() => Assert.NotEqual(Train(seed: 7, every: 0), Train(seed: 8, every: 0));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Statistics_LeaveTheBitsAfterAHundredStepsAsTheyAre(int every) =>
        Assert.Equal(Train(seed: 7, every: 0), Train(seed: 7, every));

    [Fact]
    public void Statistics_NameTheFirstLayerPassAndStepThatIsNotFinite()
    {
        // 1e30 is finite, and so is the loss on what follows it, but its square is not a float: what the statistics promise to tell.
        var model = new RegressionNet(seed: 1);
        model.Layers[0].Biases![0] = 1e30f;
        model.Layers[1].Weights.CopyFrom(new float[12]);
        StepStatistics statistics = model.CreateStatistics();

        model.TrainStep(_inputs, new float[8], 0f, statistics);

        Assert.Equal(new NonFiniteFinding("layer1", TrainingPass.Forward, 0), statistics.NonFinite);
    }

    [Fact]
    public void Statistics_OfAFiniteStep_FindNothing()
    {
        var model = new ClassifierNet(seed: 1);
        StepStatistics statistics = model.CreateStatistics();

        model.TrainStep(_inputs, _labels, 0.1f, statistics);

        Assert.Null(statistics.NonFinite);
    }

    [Fact]
    public void InstructionSet_IsTheBestThereIsUnlessAnotherIsAskedFor()
    {
        Assert.True(InstructionSets.IsSupported(InstructionSets.Choose(null)));
        Assert.Equal(InstructionSet.Scalar, InstructionSets.Choose("scalar"));
        Assert.Contains("must be one of Avx512", Assert.Throws<PlatformNotSupportedException>(() => InstructionSets.Choose("MMX")).Message);
    }

    [Fact]
    public void InstructionSet_ThatTheProcessorLacksIsRefused()
    {
        InstructionSet foreign = System.Runtime.Intrinsics.X86.Sse.IsSupported ? InstructionSet.Neon : InstructionSet.Avx512;

        var refusal = Assert.Throws<PlatformNotSupportedException>(() => InstructionSets.Choose(foreign.ToString()));

        Assert.Contains($"asks for {foreign}, which this processor", refusal.Message);
    }

    private int[] Train(long seed, int every)
    {
        var model = new ClassifierNet(seed);
        StepStatistics statistics = model.CreateStatistics();
        for (int step = 0; step < 100; step++)
        {
            if (every > 0 && step % every == 0)
            {
                model.TrainStep(_inputs, _labels, 0.01f, statistics);
            }
            else
            {
                model.TrainStep(_inputs, _labels, 0.01f);
            }
        }

        return Examples.Bits(model);
    }
}
