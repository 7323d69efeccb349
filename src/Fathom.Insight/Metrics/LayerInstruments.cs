using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Fathom.Insight;

/// <summary>The gauges of single layers, of the latest observation.</summary>
internal sealed class LayerInstruments(Meter meter)
{
    private readonly Gauge<double> _activationMean = meter.CreateGauge<double>(
        "fathom.activation.mean", "1", "Mean of a layer's activations in the latest observed step.");

    private readonly Gauge<double> _activationStandardDeviation = meter.CreateGauge<double>(
        "fathom.activation.standard_deviation", "1", "Standard deviation of a layer's activations in the latest observed step.");

    private readonly Gauge<double> _saturatedRatio = meter.CreateGauge<double>(
        "fathom.activation.saturated_ratio", "1", "The fraction of a layer's activations on the flat part of the activation function.");

    private readonly Gauge<double> _gradientStandardDeviation = meter.CreateGauge<double>(
        "fathom.gradient.standard_deviation", "1", "Standard deviation of dC/ds of single examples in the latest observed step.");

    private readonly Gauge<double> _weightGradientStandardDeviation = meter.CreateGauge<double>(
        "fathom.weight_gradient.standard_deviation", "1", "Standard deviation of the weights' gradient in the latest observed step.");

    private readonly Gauge<double> _latestUpdateRatio = meter.CreateGauge<double>(
        "fathom.update.latest_ratio", "1", "rms of the update over rms of the weights in the latest observed step; about 0.001 is usual.");

    private readonly Gauge<long> _alwaysSaturatedUnits = meter.CreateGauge<long>(
        "fathom.activation.always_saturated_units", "{unit}", "Units that were saturated for every example of the last looks.");

    private readonly Gauge<double> _singularValue = meter.CreateGauge<double>(
        "fathom.jacobian.mean_singular_value", "1", "Mean singular value of a layer's Jacobian.");

    public void Record(LayerStatistics layer, in TagList tags)
    {
        _activationMean.Record(layer.ActivationMean, tags);
        _activationStandardDeviation.Record(layer.ActivationStandardDeviation, tags);
        _saturatedRatio.Record(layer.SaturatedFraction, tags);
        _gradientStandardDeviation.Record(layer.GradientStandardDeviation, tags);
        _weightGradientStandardDeviation.Record(layer.WeightGradientStandardDeviation, tags);
        _latestUpdateRatio.Record(layer.UpdateRatio, tags);
    }

    public void Record(LoggedDistributions layer, in TagList tags)
    {
        _alwaysSaturatedUnits.Record(layer.AlwaysSaturatedUnits, tags);
        if (layer.Jacobian is { } jacobian)
        {
            _singularValue.Record(jacobian.Mean, tags);
        }
    }
}
