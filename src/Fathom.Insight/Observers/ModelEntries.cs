using Fathom.Training;

namespace Fathom.Insight;

/// <summary>The first entry of a run.</summary>
internal static class ModelEntries
{
    public static RunStarted Of(TrainingStart start, DateTimeOffset now) => new()
    {
        Schema = RunLog.Schema,
        Started = now,
        Fathom = typeof(ModelDescription).Assembly.GetName().Version?.ToString() ?? "unknown",
        Runtime = Environment.Version.ToString(),
        InstructionSet = start.InstructionSet.ToString(),
        Model = Of(start.Model),
        LearningRate = start.LearningRate.ToString(),
        FirstStep = start.FirstStep,
        TotalSteps = start.TotalSteps,
        Prediction = Of(SignalPrediction.Of(start.Model)),
    };

    private static LoggedPrediction Of(SignalPrediction prediction) => new()
    {
        InputSecondMoment = prediction.InputSecondMoment,
        Verdict = prediction.Verdict,
        Layers = [.. prediction.Layers.Select(Of)],
    };

    private static LoggedLayerPrediction Of(LayerPrediction layer) => new()
    {
        Layer = layer.Layer,
        ActivationStandardDeviation = layer.ActivationStandardDeviation,
        GradientStandardDeviation = layer.GradientStandardDeviation,
        WeightGradientStandardDeviation = layer.WeightGradientStandardDeviation,
        SaturatedFraction = layer.SaturatedFraction,
        MeanSingularValue = layer.MeanSingularValue,
        RootMeanSquareSingularValue = layer.RootMeanSquareSingularValue,
    };

    private static LoggedModel Of(ModelDescription model) => new()
    {
        Name = model.Name,
        Input = model.Input,
        Batch = model.Batch,
        Loss = model.Loss.ToString(),
        Optimizer = model.Optimizer.ToString(),
        ParameterCount = model.ParameterCount,
        DeclarationHash = model.DeclarationHash,
        Layers = [.. model.Layers.Select(Of)],
    };

    private static LoggedLayer Of(LayerDescription layer) => new()
    {
        Name = layer.Name,
        Inputs = layer.Inputs,
        Units = layer.Units,
        Activation = layer.Activation.ToString(),
        Init = layer.Init.ToString(),
        Gain = layer.Gain,
    };
}
