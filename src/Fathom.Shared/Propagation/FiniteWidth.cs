using System;
using System.Collections.Generic;
using Fathom.Numerics;

namespace Fathom.Propagation;

/// <summary>
/// How far one network of finite width, in one minibatch, strays from the expectations. Mean squares over n units stray by Var / n, less
/// over examples that differ; what a layer strays by, all layers after it inherit. Logarithms of mean squares are followed to first order,
/// so that the gradient's makes a random walk down the layers, as Sussillo and Abbott (2014) found.
/// </summary>
internal sealed class FiniteWidth
{
    private readonly IReadOnlyList<LayerState> _states;
    private readonly LossStart _start;
    private readonly int _batch;

    // The independent contributions to ln E[f^2] of each layer, the input's first, and to ln E[delta^2] of each layer.
    private readonly Fluctuation[] _signal;
    private readonly double[] _gradient;

    // Slopes and activations of the same units stray together: the slopes of a layer that the gradient passes, the activations in the layers
    // above.
    private readonly Fluctuation[] _common;

    // Variance of ln q of each layer.
    private readonly double[] _variance;

    public FiniteWidth(SignalPass pass)
    {
        _states = pass.States;
        _start = pass.Start;
        _batch = pass.Network.Batch;
        int count = _states.Count;
        _signal = new Fluctuation[count + 1];
        _gradient = new double[count];
        _common = new Fluctuation[count];
        _variance = new double[count + 1];

        // The input's mean square in a minibatch of independent values of a normal's kurtosis.
        _signal[0] = 2.0 / _states[0].Layer.Inputs * new Fluctuation(1, 1.0 / _batch);
        _variance[0] = _signal[0].OfBatch;
        for (int index = 0; index < count; index++)
        {
            ActivationMoments moments = _states[index].Moments;
            double inherited = moments.SecondMomentElasticity.First;
            _signal[index + 1] = (moments.Kurtosis - 1) * OverUnits(index);
            _common[index] = (moments.Passage(1) - 1) * OverUnits(index);
            _variance[index + 1] = inherited * inherited * _variance[index] + _signal[index + 1].OfBatch;
            _gradient[index] = index == count - 1
                ? _start.Excess / Units(index) / _batch
                : (2 * Share(_states[index + 1].GradientSquaredCosine + 1 / Units(index))
                    + 3 * (moments.SlopeKurtosis - 1) * SquaresShare(index)) / Units(index);
        }
    }

    /// <summary>Variance of the mean activation.</summary>
    public double ActivationMean(int index)
    {
        ActivationMoments moments = _states[index].Moments;
        return moments.Variance * LinearShare(index) / Units(index) + moments.MeanSlope * moments.MeanSlope * _variance[index];
    }

    /// <summary>How the activations' variance strays.</summary>
    public Straying ActivationVariance(int index)
    {
        ActivationMoments moments = _states[index].Moments;
        var own = new Straying((moments.CentralKurtosis - 1) * SquaresShare(index) / Units(index), 0);
        var response = new Response(moments.VarianceElasticity, own);
        for (int layer = index; layer >= 0; layer--)
        {
            response = response.Over(_signal[layer], common: default, Averaged.Examples);
            response = layer > 0 ? response.Through(_states[layer - 1].Moments.SecondMomentElasticity) : response;
        }

        return response.Strayed;
    }

    /// <summary>Variance of the fraction of units for which something of probability p holds.</summary>
    /// <param name="index">The layer.</param>
    /// <param name="probability">p.</param>
    /// <param name="slope">d p / d ln q.</param>
    public double Fraction(int index, double probability, double slope) =>
        probability * (1 - probability) * LinearShare(index) / Units(index) + slope * slope * _variance[index];

    /// <summary>How the gradients' mean square strays.</summary>
    public Straying Gradient(int index) =>
        Gradient(index, GradientElasticity(index), OutputsShare(index), ownSignal: default, Averaged.Examples);

    /// <summary>
    /// The part by which the spread of the gradients is smaller than their mean square, as it is taken about their own mean. Softmax leaves
    /// that at zero.
    /// </summary>
    public double GradientMeanShare(int index)
    {
        LayerState state = _states[index];
        bool isSoftmax = index == _states.Count - 1 && _start.SumsToZero;
        return isSoftmax ? 0 : (1 + (_batch - 1) * state.GradientPairMoment / state.GradientSecondMoment) / _batch / Units(index);
    }

    /// <summary>How the weight gradients' mean square strays.</summary>
    public Straying WeightGradient(int index)
    {
        // Its mean square is the gradients' times the inputs', and both the labels and the inputs of the minibatch's pairs are drawn.
        LayerState state = _states[index];
        double inputs = state.InputPairMoment / state.InputSecondMoment;
        double pairs = 2 * (1 - 1.0 / _batch) * state.GradientSquaredCosine * (inputs * inputs + state.CorrelationVariance);
        double shared = Math.Max(0, (_batch - 1) * state.GradientPairMoment / state.GradientSecondMoment * inputs);

        // What pairs share follows the outputs' mean square, what is each example's own follows the gradient.
        double common = shared / (1 + shared);
        Elasticity elasticity = GradientElasticity(index);
        double outputs = (OutputsShare(index) + shared) / (1 + shared);
        Straying whole = Of(elasticity.Mixed(_start.SignalElasticity, common), outputs, Averaged.Examples);
        double growth = (1 - common) * PortableMath.Exp(Of(elasticity, outputs, Averaged.Examples).Growth)
            + common * PortableMath.Exp(Of(_start.SignalElasticity, outputs, Averaged.Pairs).Growth);
        return new Straying(whole.Variance + pairs / ((1 + shared) * (1 + shared)), PortableMath.Log(growth));

        Straying Of(Elasticity followed, double share, Averaged subject) =>
            Gradient(index, followed, share, ownSignal: Elasticity.Proportional, subject);
    }

    /// <summary>The part by which the spread over units and examples is smaller than the variance, as it is taken about their own
    /// mean.</summary>
    public double MeanShare(int index) => LinearShare(index) / Units(index);

    // elasticity: d / d ln q of the last layer; outputs: the part of the mean square that is the outputs'. From the last layer down to the
    // first: what q_m changes in the slopes of layer m, if the gradient passes them, and by way of the layers above.
    private Straying Gradient(int index, Elasticity elasticity, double outputs, Elasticity ownSignal, Averaged subject)
    {
        // The outputs are few, and what they share from example to example does not average out over a minibatch.
        int last = _states.Count - 1;
        var own = new Straying(_gradient[last] + outputs * outputs * _start.SignalExcess * SquaresShare(last), 0);
        var response = new Response(elasticity, own);
        for (int layer = last; layer >= 0; layer--)
        {
            if (layer < last)
            {
                response = response.Through(_states[layer].Moments.SecondMomentElasticity);
                response = layer >= index ? response.Times(_states[layer].Moments.SlopeElasticity).Add(_gradient[layer]) : response;
            }

            response = layer == index ? response.Times(ownSignal) : response;
            response = response.Over(_signal[layer], layer > index ? _common[layer - 1] : default, subject);
        }

        return response.Strayed;
    }

    // What comes back along the weights is the outputs' alone.
    private double OutputsShare(int index) =>
        _start.SignalShare + (1 - _start.SignalShare) * _states[index].FeedbackShare;

    // Of the mean square at a layer by q of the last.
    private Elasticity GradientElasticity(int index) =>
        _start.Elasticity.Mixed(_start.SignalElasticity, _states[index].FeedbackShare);

    private double Units(int index) => _states[index].Layer.Units;

    // Of squares of variance 1, over the units of a layer.
    private Fluctuation OverUnits(int index) => 1 / Units(index) * new Fluctuation(1, SquaresShare(index));

    // Of a variance over units, what is left after averaging over a minibatch whose examples correlate as given.
    private double Share(double correlation) => 1.0 / _batch + (1 - 1.0 / _batch) * Math.Min(1, correlation);

    private double LinearShare(int index) => Share(Math.Abs(_states[index].Correlation));

    // Squares of odd functions correlate as the square of the correlation, which is 1 / n at least; those of others at most as it.
    private double SquaresShare(int index)
    {
        LayerState state = _states[index];
        double correlation = state.Correlation;
        return Share((state.Layer.Function.IsOdd ? correlation * correlation : Math.Abs(correlation)) + 1.0 / state.Layer.Inputs);
    }
}
