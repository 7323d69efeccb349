using Fathom.Training;

namespace Fathom.Insight.Tests.Observers;

/// <summary>A short training with everything to watch: reports, validations, moments and full statistics.</summary>
internal static class WatchedTraining
{
    public static TrainingOptions Options(params ITrainingObserver[] observers) => new()
    {
        Length = TrainingLength.Steps(25),
        LearningRate = new StepDecay(0.5f, 10, 0.5f),
        ProgressInterval = 10,
        ValidationInterval = 10,
        StatisticsInterval = 5,
        FullStatisticsInterval = 10,
        Observers = observers,
    };

    public static Trainer<int> Trainer(WatchedNet net, TrainingOptions options, Action<long>? beforeNext = null) => new(
        net,
        new NoisyHalves { BeforeNext = beforeNext },
        options,
        validation: ExampleSet.Draw(new NoisyHalves(seed: 2), 40),
        probe: ExampleSet.Draw(new NoisyHalves(seed: 3), 16));

    public static WatchedNet Net() => new(seed: 1);

    /// <summary>Every parameter, to the bit.</summary>
    public static int[] Bits(WatchedNet net) =>
        [.. net.State.SelectMany(parameter => parameter.ToArray()).Select(BitConverter.SingleToInt32Bits)];
}
