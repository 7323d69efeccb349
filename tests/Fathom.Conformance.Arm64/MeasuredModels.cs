namespace Fathom.Conformance.Arm64;

/// <summary>The models whose compiled NEON kernels <c>measure.sh</c> reads.</summary>
internal static class MeasuredModels
{
    /// <summary>Makes the JIT compile every kernel: one step of training and one prediction of each.</summary>
    public static void Step()
    {
        var paper = new PaperModel(seed: 1);
        Step(paper, paper.Description);
        var digits = new DigitsModel(seed: 1);
        Step(digits, digits.Description);
    }

    private static void Step(ITrainableModel<int> model, ModelDescription description)
    {
        var inputs = new float[description.Batch * description.Input];
        model.TrainStep(inputs, new int[description.Batch], learningRate: 0.01f);
        model.Predict(inputs, new float[description.Batch * description.Output]);
        Console.WriteLine($"{description.Name} on {model.InstructionSet}");
    }
}

/// <summary>The network of Glorot and Bengio's figures.</summary>
[Model(Input = 1024, Batch = 10)]
[Dense(1000, Activation.Tanh, Repeat = 5)]
[Dense(9)]
internal sealed partial class PaperModel;

/// <summary>A common network for handwritten digits.</summary>
[Model(Input = 784, Batch = 32, Optimizer = Optimizer.Adam)]
[Dense(128, Activation.ReLU)]
[Dense(64, Activation.ReLU)]
[Dense(10)]
internal sealed partial class DigitsModel;
