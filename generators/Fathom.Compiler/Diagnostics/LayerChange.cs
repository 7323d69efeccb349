using System.Globalization;

namespace Fathom.Compiler.Diagnostics;

/// <summary>What a [Dense] is to state.</summary>
/// <param name="Attribute">Which one, from 0.</param>
/// <param name="Activation">The activation function, "Tanh"; null to keep its own.</param>
/// <param name="Init">The initialiser, "GlorotUniform"; null to keep its own.</param>
/// <param name="Gain">The gain.</param>
internal sealed record LayerChange(int Attribute, string? Activation, string? Init, double Gain)
{
    private const char Separator = ',';

    /// <summary>As it travels in the properties of a diagnostic.</summary>
    public override string ToString() => string.Join(
        Separator.ToString(),
        Attribute.ToString(CultureInfo.InvariantCulture),
        Activation,
        Init,
        Gain.ToString("R", CultureInfo.InvariantCulture));

    public static LayerChange Parse(string text)
    {
        string[] parts = text.Split(Separator);
        return new(
            int.Parse(parts[0], CultureInfo.InvariantCulture),
            parts[1].Length == 0 ? null : parts[1],
            parts[2].Length == 0 ? null : parts[2],
            double.Parse(parts[3], CultureInfo.InvariantCulture));
    }
}
