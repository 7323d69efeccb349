using System.Globalization;
using Fathom.Compiler.Parsing;
using Fathom.Propagation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Diagnostics.Analyzers;

/// <summary>
/// The thresholds of predictions as .editorconfig sets them, for the file that [Model] stands in. A value that is not a number above 0
/// counts as not set.
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
            GradientChange = Number(options, GradientChange, standard.GradientChange),
            SignalChange = Number(options, SignalChange, standard.SignalChange),
            SaturatedFraction = Number(options, SaturatedFraction, standard.SaturatedFraction),
            LogisticLayers = Number(options, LogisticLayers, standard.LogisticLayers),
            DepthScales = Number(options, DepthScales, standard.DepthScales),
            LayerChange = Number(options, LayerChange, standard.LayerChange),
        };
    }

    private static double Number(AnalyzerConfigOptions options, string key, double standard) =>
        options.TryGetValue(key, out string? text)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && value > 0
            ? value
            : standard;
}
