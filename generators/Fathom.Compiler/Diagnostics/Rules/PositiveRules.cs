using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>Everything that is counted is at least 1.</summary>
internal static class PositiveRules
{
    public static IEnumerable<Violation> Units(ModelDeclaration model) =>
        Layers(model, nameof(LayerDeclaration.Units), static layer => layer.Units);

    public static IEnumerable<Violation> Repeat(ModelDeclaration model) =>
        Layers(model, nameof(LayerDeclaration.Repeat), static layer => layer.Repeat);

    public static IEnumerable<Violation> Batch(ModelDeclaration model)
    {
        if (model.Batch < 1)
        {
            yield return Violation.At(new Spot.ModelSetting(nameof(ModelDeclaration.Batch)), model.Type.DisplayName, Text(model.Batch));
        }
    }

    public static IEnumerable<Violation> Input(ModelDeclaration model)
    {
        if (model.Input >= 1)
        {
            yield break;
        }

        bool isStated = model.Stated.Contains(nameof(ModelDeclaration.Input));
        yield return Violation.At(
            new Spot.ModelSetting(nameof(ModelDeclaration.Input)),
            model.Type.DisplayName,
            isStated ? "is " + Text(model.Input) : "is not stated");
    }

    private static IEnumerable<Violation> Layers(ModelDeclaration model, string setting, System.Func<LayerDeclaration, int> count) =>
        Enumerable.Range(0, model.Layers.Count)
            .Where(index => count(model.Layers[index]) < 1)
            .Select(index => Violation.At(new Spot.LayerSetting(index, setting), Text(index + 1), Text(count(model.Layers[index]))));

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
