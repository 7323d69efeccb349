using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Fathom.Compiler.Specification;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>A layer's name becomes a tensor's name in files and a label in reports: ASCII, as identifiers are, with no dot.</summary>
internal static class LayerNameRule
{
    public static IEnumerable<Violation> Check(ModelDeclaration model) =>
        Enumerable.Range(0, model.Layers.Count)
            .Where(index => model.Layers[index].Name is { } name && !IsValid(name))
            .Select(index => Violation.At(
                new Spot.LayerSetting(index, nameof(LayerDeclaration.Name)),
                model.Layers[index].Name!,
                ModelLimits.NameLength.ToString(CultureInfo.InvariantCulture)));

    public static bool IsValid(string name) =>
        name.Length is > 0 and <= ModelLimits.NameLength && IsLetter(name[0])
            && name.All(static letter => IsLetter(letter) || letter is (>= '0' and <= '9') or '_');

    private static bool IsLetter(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
