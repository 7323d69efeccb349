using Fathom.Tests.Models;

namespace Fathom.Tests.Threading;

/// <summary>Everything that a training of some steps leaves, for comparison to the bit.</summary>
/// <param name="Losses">The loss of each step, and of the gradients.</param>
/// <param name="Parameters">Bits of the parameters and of the optimizer's state.</param>
/// <param name="Gradients">Bits of the gradients after the last step.</param>
/// <param name="Statistics">The statistics of the observed steps, layer by layer.</param>
internal sealed record SharedTraining(int[] Losses, int[] Parameters, int[] Gradients, LayerStatistics[] Statistics)
{
    private const int Steps = 20;

    /// <summary>The models, by name.</summary>
    public static IReadOnlyDictionary<string, Func<ITrainableModel<int>>> Models { get; } =
        new Dictionary<string, Func<ITrainableModel<int>>>
        {
            [nameof(SharedSgdNet)] = static () => new SharedSgdNet(seed: 1),
            [nameof(SharedAdamNet)] = static () => new SharedAdamNet(seed: 2),
            [nameof(SharedOddNet)] = static () => new SharedOddNet(seed: 3),
            [nameof(SharedMomentumNet)] = static () => new SharedMomentumNet(seed: 4),
            [nameof(SharedNarrowNet)] = static () => new SharedNarrowNet(seed: 5),
        };

    /// <summary>Trains a new model: every fifth step is observed, the second half decays weights, and gradients come last.</summary>
    public static SharedTraining Run(ITrainableModel<int> model)
    {
        ModelDescription shape = model.Description;
        float[] inputs = Examples.Values(shape.Batch * shape.Input, seed: 6);
        int[] labels = Examples.Labels(shape.Batch, shape.Output);
        StepStatistics statistics = model.CreateStatistics();
        var losses = new List<int>();
        var observed = new List<LayerStatistics>();
        for (int step = 0; step < Steps; step++)
        {
            model.OptimizerSettings.WeightDecay = step < Steps / 2 ? 0f : 0.01f;
            if (step % 5 != 4)
            {
                losses.Add(Bits(model.TrainStep(inputs, labels, 0.01f)));
                continue;
            }

            losses.Add(Bits(model.TrainStep(inputs, labels, 0.01f, statistics)));
            observed.AddRange(statistics.Layers);
        }

        Gradients gradients = model.CreateGradients();
        losses.Add(Bits(model.ComputeGradients(inputs, labels, gradients)));
        int[] gradientBits =
        [
            .. gradients.Layers
                .SelectMany(static layer => (float[])[.. layer.Weights.ToArray(), .. layer.Biases!.ToArray()])
                .Select(Bits),
        ];
        return new([.. losses], Examples.Bits(model), gradientBits, [.. observed]);
    }

    /// <summary>What differs from another training; empty where every bit is the same.</summary>
    public string DifferenceFrom(SharedTraining other) => string.Join(
        ", ",
        (string[])
        [
            .. Losses.SequenceEqual(other.Losses) ? Array.Empty<string>() : ["losses"],
            .. Parameters.SequenceEqual(other.Parameters) ? Array.Empty<string>() : ["parameters"],
            .. Gradients.SequenceEqual(other.Gradients) ? Array.Empty<string>() : ["gradients"],
            .. Statistics.SequenceEqual(other.Statistics) ? Array.Empty<string>() : ["statistics"],
        ]);

    private static int Bits(float value) => BitConverter.SingleToInt32Bits(value);
}
