using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>Nothing is stated that the declared optimizer or activation does not use.</summary>
internal static class IgnoredSettingRule
{
    public static IEnumerable<Violation> Check(ModelDeclaration model) =>
        model.Stated
            .Where(setting => EnumValues.Exist(model.Optimizer) && !IsUsed(setting, model.Optimizer))
            .Select(setting => Violation.At(new Spot.ModelSetting(setting), setting, $"The optimizer {model.Optimizer}"))
            .Concat(Enumerable.Range(0, model.Layers.Count).SelectMany(index => Check(model.Layers[index], index)));

    private static IEnumerable<Violation> Check(LayerDeclaration layer, int index) =>
        layer.Stated
            .Where(setting => EnumValues.Exist(layer.Activation) && !IsUsed(setting, layer.Activation))
            .Select(setting => Violation.At(new Spot.LayerSetting(index, setting), setting, $"The activation {layer.Activation}"));

    private static bool IsUsed(string setting, Optimizer optimizer) => setting switch
    {
        nameof(ModelDeclaration.Hyperparameters.Momentum) => optimizer is Optimizer.Momentum or Optimizer.Nesterov,
        nameof(ModelDeclaration.Hyperparameters.Beta1)
            or nameof(ModelDeclaration.Hyperparameters.Beta2)
            or nameof(ModelDeclaration.Hyperparameters.Epsilon) => optimizer is Optimizer.Adam or Optimizer.AdamW,
        _ => true,
    };

    private static bool IsUsed(string setting, Activation activation) => setting switch
    {
        nameof(LayerDeclaration.Slope) => activation == Activation.LeakyReLU,
        nameof(LayerDeclaration.Alpha) => activation == Activation.ELU,
        _ => true,
    };
}
