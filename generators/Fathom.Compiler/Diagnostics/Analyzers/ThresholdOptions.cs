using System.Globalization;
using Fathom.Compiler.Parsing;
using Fathom.Propagation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>
/// The thresholds of predictions as .editorconfig sets them, for the file that [Model] stands in. A value that is not a number, or
/// out of its range, counts as not set: changes are above 1, the others above 0.
/// </summary>
internal static class ThresholdOptions
{
    public const string GradientChange = "fathom_gradient_change";
    public const string SignalChange = "fathom_signal_change";
    public const string SaturatedFraction = "fathom_saturated_fraction";
    public const string LogisticLayers = "fathom_logistic_layers";
    public const string DepthScales = "fathom_depth_scales";
    public const string LayerChange = "fathom_layer_change";

    public static SignalThresholds Read(AnalyzerConfigOptionsProvider provider, INamedTypeSymbol type)
    {
        if (KnownAttributes.ModelOf(type)?.ApplicationSyntaxReference is not { } model)
        {
            return SignalThresholds.Default;
        }

        AnalyzerConfigOptions options = provider.GetOptions(model.SyntaxTree);
        SignalThresholds standard = SignalThresholds.Default;
        return new SignalThresholds
        {
            GradientChange = Number(options, GradientChange, standard.GradientChange, above: 1),
            SignalChange = Number(options, SignalChange, standard.SignalChange, above: 1),
            SaturatedFraction = Number(options, SaturatedFraction, standard.SaturatedFraction, above: 0),
            LogisticLayers = Number(options, LogisticLayers, standard.LogisticLayers, above: 0),
            DepthScales = Number(options, DepthScales, standard.DepthScales, above: 0),
            LayerChange = Number(options, LayerChange, standard.LayerChange, above: 1),
        };
    }

    private static double Number(AnalyzerConfigOptions options, string key, double standard, double above) =>
        options.TryGetValue(key, out string? text)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && value > above
            && !double.IsInfinity(value)
            ? value
            : standard;
}
