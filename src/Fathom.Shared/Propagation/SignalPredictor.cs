using System;
using System.Collections.Generic;
using Fathom.Numerics;

namespace Fathom.Propagation;

/// <summary>Turns the maps' mean squares into the statistics that a training step measures, with their bars.</summary>
internal static class SignalPredictor
{
    /// <summary>Two-sided 95 % of a normal distribution.</summary>
    private const double Quantile = 1.959963984540054;

    /// <summary>All that is predicted.</summary>
    public static SignalPrediction Predict(SignalNetwork network)
    {
        SignalPrediction numbers = Numbers(network);
        return numbers.NotPredictedBecause is null ? numbers with { Verdict = SignalVerdict.Of(network, numbers) } : numbers;
    }

    /// <summary>The numbers without their verdict, for what the verdict compares them with.</summary>
    public static SignalPrediction Numbers(SignalNetwork network)
    {
        if (TheoryLimits.Check(network) is { } reason)
        {
            return NotPredicted(network, reason);
        }

        SignalPass pass = SignalPass.Of(network);
        if (TheoryLimits.Check(pass) is { } overflow)
        {
            return NotPredicted(network, overflow);
        }

        var finite = new FiniteWidth(pass);
        if (TheoryLimits.Check(pass, finite) is { } chance)
        {
            return NotPredicted(network, chance);
        }

        LayerPrediction[] layers = Layers(pass, finite);
        if (TheoryLimits.Check(layers) is { } unknown)
        {
            return NotPredicted(network, unknown);
        }

        return new SignalPrediction
        {
            Layers = layers,
            InputSecondMoment = network.InputSecondMoment,
            ForwardGain = Ratio(layers, layer => layer.ActivationStandardDeviation, network.HiddenCount - 1, 0),
            BackwardGain = Ratio(layers, layer => layer.GradientStandardDeviation, 0, network.HiddenCount - 1),
            DepthScale = DepthScale.Of(pass.States) ?? double.NaN,
        };
    }

    private static SignalPrediction NotPredicted(SignalNetwork network, string reason) => new()
    {
        NotPredictedBecause = reason,
        InputSecondMoment = network.InputSecondMoment,
        Verdict = $"Not predicted, because {reason}.",
    };

    private static LayerPrediction[] Layers(SignalPass pass, FiniteWidth finite)
    {
        var regions = new Dictionary<ActivationFunction, SaturatedRegion>();
        var layers = new LayerPrediction[pass.States.Count];
        for (int index = 0; index < layers.Length; index++)
        {
            LayerState state = pass.States[index];
            if (!regions.TryGetValue(state.Layer.Function, out SaturatedRegion? region))
            {
                region = SaturatedRegion.Of(state.Layer.Function);
                regions.Add(state.Layer.Function, region);
            }

            layers[index] = Layer(pass.Network, state, finite, index, region);
        }

        return layers;
    }

    private static LayerPrediction Layer(SignalNetwork network, LayerState state, FiniteWidth finite, int index, SaturatedRegion region)
    {
        ActivationMoments moments = state.Moments;
        double saturated = region.Probability(state.Variance);
        double saturatedSlope = (region.Probability(state.Variance * 1.01) - saturated) / 0.01;
        double margin = Quantile * Math.Sqrt(finite.Fraction(index, saturated, saturatedSlope));
        double meanMargin = Quantile * Math.Sqrt(finite.ActivationMean(index));
        PredictedSingularValues singular = PredictedSingularValues.Of(state.Layer, moments);

        // The gradient of the mean over B examples: their own squares, and the products of their pairs, whose inputs and gradients both
        // follow the pairs' correlation.
        double batch = network.Batch;
        double pairs = Math.Max(
            0,
            state.GradientPairMoment * state.InputPairMoment
                + state.GradientPairSlope * state.InputSecondMoment * state.CorrelationVariance);
        double weightGradient = (state.GradientSecondMoment * state.InputSecondMoment + (batch - 1) * pairs) / batch;
        return new LayerPrediction(
            Layer: state.Layer.Name,
            PreActivationSecondMoment: state.Variance,
            ActivationMean: new(moments.Mean, moments.Mean - meanMargin, moments.Mean + meanMargin),
            ActivationStandardDeviation: Deviation(moments.Variance * (1 - finite.MeanShare(index)), finite.ActivationVariance(index)),
            SaturatedFraction: new(saturated, Math.Max(0, saturated - margin), Math.Min(1, saturated + margin)),
            GradientStandardDeviation: Deviation(
                state.GradientSecondMoment * (1 - finite.GradientMeanShare(index)), finite.Gradient(index)),
            WeightGradientStandardDeviation: Deviation(weightGradient, finite.WeightGradient(index)),
            MeanSingularValue: singular.Mean,
            RootMeanSquareSingularValue: singular.RootMeanSquare);
    }

    // A mean square whose logarithm strays by a variance v about -v / 2, so that its mean is as predicted. Within the limits of v the
    // upper end is above that mean: 1.96 sqrt v > v / 2 up to v = 15.
    private static PredictedValue Deviation(double square, Straying strayed)
    {
        double value = Math.Sqrt(square) * PortableMath.Exp(strayed.Growth / 2);
        double margin = Quantile * Math.Sqrt(strayed.Variance);
        double middle = -strayed.Variance / 2;
        return new(value, value * PortableMath.Exp((middle - margin) / 2), value * PortableMath.Exp((middle + margin) / 2));
    }

    private static double Ratio(LayerPrediction[] layers, Func<LayerPrediction, PredictedValue> value, int numerator, int denominator) =>
        layers.Length < 3 ? double.NaN : value(layers[numerator]).Value / value(layers[denominator]).Value;
}
