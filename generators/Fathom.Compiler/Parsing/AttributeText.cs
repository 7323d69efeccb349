using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Parsing;

/// <summary>
/// A valid declaration's attributes as C#, from the values and not from the syntax: constants are resolved, spacing is ours.
/// </summary>
internal static class AttributeText
{
    public static IEnumerable<string> Of(ModelDeclaration model) =>
        new[] { $"[Model({string.Join(", ", model.Stated.Select(setting => $"{setting} = {Value(model, setting)}"))})]" }
            .Concat(model.Layers.Select(Of));

    private static string Of(LayerDeclaration layer) =>
        $"[Dense({string.Join(", ", layer.Stated.Select(setting => Argument(layer, setting)))})]";

    private static string Argument(LayerDeclaration layer, string setting) => setting switch
    {
        nameof(LayerDeclaration.Units) => Text(layer.Units),
        nameof(LayerDeclaration.Activation) => $"Activation.{layer.Activation}",
        _ => $"{setting} = {Value(layer, setting)}",
    };

    private static string Value(LayerDeclaration layer, string setting) => setting switch
    {
        nameof(LayerDeclaration.Init) => $"Init.{layer.Init}",
        nameof(LayerDeclaration.Gain) => Text(layer.Gain),
        nameof(LayerDeclaration.UseBias) => layer.UseBias ? "true" : "false",
        nameof(LayerDeclaration.Repeat) => Text(layer.Repeat),
        nameof(LayerDeclaration.Name) => layer.Name is null ? "null" : $"\"{layer.Name}\"",
        nameof(LayerDeclaration.Slope) => Text(layer.Slope),
        nameof(LayerDeclaration.Alpha) => Text(layer.Alpha),
        _ => throw new KeyNotFoundException($"[Dense] has no text for its setting {setting}."),
    };

    private static string Value(ModelDeclaration model, string setting) => setting switch
    {
        nameof(ModelDeclaration.Input) => Text(model.Input),
        nameof(ModelDeclaration.Batch) => Text(model.Batch),
        nameof(ModelDeclaration.Loss) => $"Loss.{model.Loss}",
        nameof(ModelDeclaration.Optimizer) => $"Optimizer.{model.Optimizer}",
        nameof(ModelDeclaration.Unroll) => $"Unroll.{model.Unroll}",
        nameof(ModelDeclaration.Precision) => $"Precision.{model.Precision}",
        nameof(ModelDeclaration.InputSecondMoment) => Text(model.InputSecondMoment),
        nameof(model.Hyperparameters.Momentum) => Text(model.Hyperparameters.Momentum),
        nameof(model.Hyperparameters.Beta1) => Text(model.Hyperparameters.Beta1),
        nameof(model.Hyperparameters.Beta2) => Text(model.Hyperparameters.Beta2),
        nameof(model.Hyperparameters.Epsilon) => Text(model.Hyperparameters.Epsilon),
        nameof(model.Hyperparameters.WeightDecay) => Text(model.Hyperparameters.WeightDecay),
        _ => throw new KeyNotFoundException($"[Model] has no text for its setting {setting}."),
    };

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(float value) => value.ToString("R", CultureInfo.InvariantCulture) + "f";
}
