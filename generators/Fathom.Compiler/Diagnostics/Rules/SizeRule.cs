using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Fathom.Compiler.Specification;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>The model stays within <see cref="ModelLimits"/>. The totals are only judged where each part is within its own limit.</summary>
internal static class SizeRule
{
    public static IEnumerable<Violation> Check(ModelDeclaration model)
    {
        Violation[] parts = Parts(model).ToArray();
        return parts.Length > 0 ? parts : Totals(model);
    }

    private static IEnumerable<Violation> Parts(ModelDeclaration model)
    {
        if (model.Input > ModelLimits.Input)
        {
            yield return Exceeds(new Spot.ModelSetting(nameof(ModelDeclaration.Input)), model, model.Input, "values per example",
                ModelLimits.Input);
        }

        if (model.Batch > ModelLimits.Batch)
        {
            yield return Exceeds(new Spot.ModelSetting(nameof(ModelDeclaration.Batch)), model, model.Batch, "examples per step",
                ModelLimits.Batch);
        }

        if (model.LayerCount > ModelLimits.Layers)
        {
            yield return Exceeds(new Spot.Class(), model, model.LayerCount, "layers", ModelLimits.Layers);
        }

        for (int index = 0; index < model.Layers.Count; index++)
        {
            if (model.Layers[index].Units > ModelLimits.Units)
            {
                var spot = new Spot.LayerSetting(index, nameof(LayerDeclaration.Units));
                yield return Exceeds(spot, model, model.Layers[index].Units, "units in a layer", ModelLimits.Units);
            }
        }
    }

    private static IEnumerable<Violation> Totals(ModelDeclaration model)
    {
        if (model.Input < 1 || model.Batch < 1 || model.Layers.Any(static layer => layer.Units < 1 || layer.Repeat < 1))
        {
            yield break;
        }

        long parameters = 0;
        long widths = model.Input;
        long inputs = model.Input;
        foreach (LayerDeclaration layer in model.Layers)
        {
            long biases = layer.UseBias ? (long)layer.Repeat * layer.Units : 0;
            parameters += inputs * layer.Units + (layer.Repeat - 1L) * layer.Units * layer.Units + biases;
            widths += (long)layer.Repeat * layer.Units;
            inputs = layer.Units;
        }

        if (parameters > ModelLimits.Parameters)
        {
            yield return Exceeds(new Spot.Class(), model, parameters, "parameters", ModelLimits.Parameters);
        }

        if (widths * model.Batch > ModelLimits.Activations)
        {
            yield return Exceeds(new Spot.Class(), model, widths * model.Batch, "activations per step", ModelLimits.Activations);
        }
    }

    private static Violation Exceeds(Spot spot, ModelDeclaration model, long actual, string what, long limit) =>
        Violation.At(spot, model.Type.DisplayName, Text(actual), what, Text(limit));

    private static string Text(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
