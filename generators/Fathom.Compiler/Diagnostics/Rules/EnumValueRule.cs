using System;
using System.Collections.Generic;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>No setting is an integer that was cast to an enum without a name for it.</summary>
internal static class EnumValueRule
{
    public static IEnumerable<Violation> Check(ModelDeclaration model)
    {
        foreach (Violation violation in Settings(model))
        {
            yield return violation;
        }

        for (int index = 0; index < model.Layers.Count; index++)
        {
            LayerDeclaration layer = model.Layers[index];
            if (!EnumValues.Exist(layer.Activation))
            {
                yield return Undefined(new Spot.LayerSetting(index, nameof(layer.Activation)), layer.Activation);
            }

            if (!EnumValues.Exist(layer.Init))
            {
                yield return Undefined(new Spot.LayerSetting(index, nameof(layer.Init)), layer.Init);
            }
        }
    }

    private static IEnumerable<Violation> Settings(ModelDeclaration model)
    {
        if (!EnumValues.Exist(model.Loss))
        {
            yield return Undefined(new Spot.ModelSetting(nameof(model.Loss)), model.Loss);
        }

        if (!EnumValues.Exist(model.Optimizer))
        {
            yield return Undefined(new Spot.ModelSetting(nameof(model.Optimizer)), model.Optimizer);
        }

        if (!EnumValues.Exist(model.Unroll))
        {
            yield return Undefined(new Spot.ModelSetting(nameof(model.Unroll)), model.Unroll);
        }

        if (!EnumValues.Exist(model.Precision))
        {
            yield return Undefined(new Spot.ModelSetting(nameof(model.Precision)), model.Precision);
        }
    }

    private static Violation Undefined<T>(Spot spot, T value)
        where T : struct, Enum =>
        Violation.At(spot, value.ToString("d"), typeof(T).Name, string.Join(", ", Enum.GetNames(typeof(T))));
}
