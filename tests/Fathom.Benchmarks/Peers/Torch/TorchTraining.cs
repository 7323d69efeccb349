using Fathom.Benchmarks.Probes;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Fathom.Benchmarks.Peers.Torch;

/// <summary>Training steps on both sides, from the same weights on the same minibatch.</summary>
internal static class TorchTraining
{
    private const float LearningRate = 1e-4f;

    // Large enough for the change of a weight to stand out of its rounding.
    private const float CheckedLearningRate = 0.01f;

    public static Contestants Prepare(ITrainableModel<int> model)
    {
        ModelDescription description = model.Description;
        float[] inputs = RandomData.Inputs(description.Batch * description.Input);
        int[] labels = RandomData.Labels(description.Batch, description.Output);
        Sequential network = TorchNetwork.Of(model);
        network.train();
        Tensor x = tensor(inputs, [description.Batch, description.Input]);
        Tensor y = tensor(labels).to(ScalarType.Int64);
        Action<int> Theirs(float rate) => Steps(network, Optimizer(network, description.Optimizer, rate), x, y);
        Action<int> Ours(float rate) => steps =>
        {
            for (int step = 0; step < steps; step++)
            {
                model.TrainStep(inputs, labels, rate);
            }
        };

        float[] before = Weights(model);
        Ours(CheckedLearningRate)(1);
        Theirs(CheckedLearningRate)(1);
        double error = RelativeError.Of(Change(before, Weights(model)), Change(before, Weights(network)));
        return new Contestants(Ours(LearningRate), Theirs(LearningRate), error);
    }

    private static Action<int> Steps(Sequential network, optim.Optimizer optimizer, Tensor x, Tensor y) => steps =>
    {
        for (int step = 0; step < steps; step++)
        {
            using DisposeScope scope = NewDisposeScope();
            optimizer.zero_grad();
            Tensor loss = nn.functional.cross_entropy(network.forward(x), y);
            loss.backward();
            optimizer.step();
        }
    };

    private static optim.Optimizer Optimizer(Sequential network, Optimizer optimizer, float learningRate) => optimizer switch
    {
        Fathom.Optimizer.Sgd => optim.SGD(network.parameters(), learningRate),
        Fathom.Optimizer.Adam => optim.Adam(network.parameters(), learningRate),
        _ => throw new NotSupportedException($"Say which torch optimizer is {optimizer}."),
    };

    private static float[] Change(float[] before, float[] after) => [.. after.Zip(before, (a, b) => a - b)];

    private static float[] Weights(IModel model) => [.. model.Layers.SelectMany(layer => layer.Weights.ToArray())];

    private static float[] Weights(Sequential network) =>
        [.. network.children().OfType<Linear>().SelectMany(linear => linear.weight.data<float>().ToArray())];
}
