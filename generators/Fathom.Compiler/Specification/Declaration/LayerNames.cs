using System.Collections.Generic;
using System.Globalization;

namespace Fathom.Compiler.Specification.Declaration;

/// <summary>What layers are called in statistics and files.</summary>
internal static class LayerNames
{
    /// <summary>The names of the layers one [Dense] stands for.</summary>
    /// <param name="layer">The attribute, its repeat at least 1.</param>
    /// <param name="firstNumber">The position of the first of them in the model, from 1.</param>
    public static IEnumerable<string> Of(LayerDeclaration layer, int firstNumber)
    {
        for (int number = 0; number < layer.Repeat; number++)
        {
            yield return layer switch
            {
                { Name: null } => "layer" + Text(firstNumber + number),
                { Repeat: > 1 } => layer.Name + Text(number + 1),
                _ => layer.Name,
            };
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
