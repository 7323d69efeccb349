using System.Collections.Generic;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>Gain, slope and alpha are in their ranges: the derivatives are computed from the outputs, whose sign they must keep.</summary>
internal static class LayerSettingRule
{
    public static IEnumerable<Violation> Check(ModelDeclaration model)
    {
        for (int index = 0; index < model.Layers.Count; index++)
        {
            LayerDeclaration layer = model.Layers[index];
            if (!Numbers.IsPositive(layer.Gain))
            {
                yield return OutOfRange(index, nameof(layer.Gain), layer.Gain, "finite and above 0");
            }

            if (!Numbers.IsNotNegative(layer.Slope))
            {
                yield return OutOfRange(index, nameof(layer.Slope), layer.Slope, "finite and 0 or more");
            }

            if (!Numbers.IsPositive(layer.Alpha))
            {
                yield return OutOfRange(index, nameof(layer.Alpha), layer.Alpha, "finite and above 0");
            }
        }
    }

    private static Violation OutOfRange(int index, string setting, float value, string expected) =>
        Violation.At(new Spot.LayerSetting(index, setting), setting, expected, Numbers.Text(value));
}
