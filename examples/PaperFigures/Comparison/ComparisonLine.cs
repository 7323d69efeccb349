using System.Globalization;

namespace PaperFigures.Comparison;

/// <summary>One quantity as the paper has it, as theory has it, and as it was measured.</summary>
/// <param name="Figure">The figure or table, such as "figure 11".</param>
/// <param name="Quantity">What it is, with its unit.</param>
/// <param name="Paper">The paper's number; null where it gives none.</param>
/// <param name="Theory">The theory's; null where it gives none.</param>
/// <param name="Measured">This program's.</param>
/// <param name="Format">How the three are written.</param>
internal sealed record ComparisonLine(string Figure, string Quantity, double? Paper, double? Theory, double Measured, string Format)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Figure,-10}  {Quantity,-78}  paper {Text(Paper),8}  theory {Text(Theory),8}  measured {Text(Measured),8}");

    private string Text(double? value) => value?.ToString(Format, CultureInfo.InvariantCulture) ?? "-";
}
