using Fathom.Training;

namespace Fathom.Insight.Tests.Observers;

public class LoggedPredictionTests
{
    [Fact]
    public void A_run_begins_with_what_was_predicted()
    {
        ModelDescription model = Model(units: 100);
        SignalPrediction prediction = SignalPrediction.Of(model);

        LoggedPrediction logged = ModelEntries.Of(Start(model), DateTimeOffset.UnixEpoch).Prediction!;

        Assert.Equal(0.5, logged.InputSecondMoment);
        Assert.Equal(prediction.Verdict, logged.Verdict);
        Assert.Equal(prediction.Layers.Select(layer => layer.Layer), logged.Layers.Select(layer => layer.Layer));
        Assert.Equal(
            prediction.Layers.Select(layer => layer.ActivationStandardDeviation),
            logged.Layers.Select(layer => layer.ActivationStandardDeviation));
        Assert.Equal(
            prediction.Layers.Select(layer => layer.GradientStandardDeviation),
            logged.Layers.Select(layer => layer.GradientStandardDeviation));
        Assert.Equal(
            prediction.Layers.Select(layer => layer.WeightGradientStandardDeviation),
            logged.Layers.Select(layer => layer.WeightGradientStandardDeviation));
        Assert.Equal(
            prediction.Layers.Select(layer => (PredictedValue?)layer.SaturatedFraction),
            logged.Layers.Select(layer => layer.SaturatedFraction));
        Assert.Equal(
            prediction.Layers.Select(layer => (double?)layer.RootMeanSquareSingularValue),
            logged.Layers.Select(layer => layer.RootMeanSquareSingularValue));
        Assert.Equal(prediction.Layers.Select(layer => layer.MeanSingularValue), logged.Layers.Select(layer => layer.MeanSingularValue));
    }

    [Fact]
    public void Or_with_why_there_is_no_prediction()
    {
        LoggedPrediction logged = ModelEntries.Of(Start(Model(units: 2)), DateTimeOffset.UnixEpoch).Prediction!;

        Assert.Equal(SignalPrediction.Of(Model(units: 2)).Verdict, logged.Verdict);
        Assert.StartsWith("Not predicted, because", logged.Verdict, StringComparison.Ordinal);
        Assert.Empty(logged.Layers);
    }

    private static TrainingStart Start(ModelDescription model) => new()
    {
        Model = model,
        InstructionSet = InstructionSet.Scalar,
        LearningRate = 0.1f,
        FirstStep = 0,
        TotalSteps = null,
        ExamplesPerEpoch = null,
    };

    private static ModelDescription Model(int units) => new()
    {
        Name = "Net",
        Input = 50,
        InputSecondMoment = 0.5f,
        Batch = 4,
        Loss = Loss.CrossEntropy,
        Optimizer = Optimizer.Sgd,
        Precision = Precision.Accurate,
        DeclarationHash = "0123456789abcdef",
        Layers = [Layer("hidden", 50, units, Activation.Tanh), Layer("output", units, 9, Activation.Identity)],
    };

    private static LayerDescription Layer(string name, int inputs, int units, Activation activation) => new()
    {
        Name = name,
        Inputs = inputs,
        Units = units,
        Activation = activation,
        ActivationParameter = 0,
        Init = Init.GlorotUniform,
        Gain = 1,
        UseBias = true,
    };
}
