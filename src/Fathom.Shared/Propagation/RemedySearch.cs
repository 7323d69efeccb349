using System;
using System.Collections.Generic;
using System.Linq;
using Fathom.Numerics;

namespace Fathom.Propagation;

/// <summary>
/// Looks for the change of initialisers and gains that removes a finding: the initialisers made for the activation functions, else a gain
/// on those declared, else both. Each is judged by all that is predicted of the network so changed, and none that brings a finding the
/// network did not have is taken: the fix of one finding must not be the next one.
/// </summary>
internal sealed class RemedySearch
{
    private const double SmallestGain = 0.125;
    private const double LargestGain = 16;

    // Of the logarithm of the scale: a gain to two decimals needs no more.
    private const double Tolerance = 0.001;
    private const int SecantSteps = 8;

    // What finite widths make of the gain's effect is corrected for so often.
    private const int Corrections = 2;

    // Of the units that start saturated, a remedy leaves half at most.
    private const double MostSaturatedLeft = 0.5;

    private readonly SignalNetwork _network;
    private readonly SignalThresholds _thresholds;
    private readonly SearchEffort _effort;
    private readonly SignalFinding[] _findings;

    public RemedySearch(SignalNetwork network, SignalPrediction prediction, SignalThresholds thresholds, SearchEffort effort)
    {
        _network = network;
        _thresholds = thresholds;
        _effort = effort;
        _findings = SignalFindings.Of(network, prediction, thresholds).ToArray();
    }

    /// <summary>What removes a finding about the scale of gradients or of signals.</summary>
    public Remedy? ForScale(SignalFinding finding, Func<SignalPrediction, double> scale) =>
        ScaleCandidates(scale).FirstOrDefault(remedy => Removes(remedy, finding));

    /// <summary>What lets all hidden layers be trained.</summary>
    public Remedy? ForDepth() => ForScale(SignalFinding.BeyondTrainableDepth, static prediction => prediction.BackwardGain);

    /// <summary>What keeps units on the slope: no gain above 1, or else the initialisers made for the functions.</summary>
    public Remedy? ForSaturation(double fraction) => SaturationCandidates().FirstOrDefault(remedy =>
        Removes(remedy, SignalFinding.Saturated)
        && SignalFindings.SaturatedFraction(remedy.Network, remedy.Prediction) <= MostSaturatedLeft * fraction);

    /// <summary>The centred function of the same shape, for networks of logistic layers alone.</summary>
    public Remedy? ForLogisticLayers()
    {
        bool isAll = SignalFindings.LogisticLayers(_network) == _network.HiddenCount;
        Remedy? remedy = isAll
            ? Remedy.Of(_network, static layer => layer with { Function = new ActivationFunction(Activation.Tanh, 0), Gain = 1 })
            : null;
        return remedy is not null && Removes(remedy, SignalFinding.LogisticInDepth) ? remedy : null;
    }

    /// <summary>Whether all that is found of the network so changed is found of it as it is.</summary>
    public bool BringsNothingNew(Remedy remedy) => remedy.Prediction.NotPredictedBecause is null && Left(remedy).All(_findings.Contains);

    private bool Removes(Remedy remedy, SignalFinding finding) => BringsNothingNew(remedy) && !Left(remedy).Contains(finding);

    private IEnumerable<SignalFinding> Left(Remedy remedy) => SignalFindings.Of(remedy.Network, remedy.Prediction, _thresholds);

    // One by one: each is a prediction of its own.
    private IEnumerable<Remedy> SaturationCandidates()
    {
        if (Remedy.Of(_network, static layer => layer with { Gain = Math.Min(1, layer.Gain) }, "no Gain above 1") is { } without)
        {
            yield return without;
        }

        if (Remedy.Of(_network, static layer => layer with { Init = SuitableInit.Of(layer.Function.Kind), Gain = 1 }) is { } made)
        {
            yield return made;
        }
    }

    private IEnumerable<Remedy> ScaleCandidates(Func<SignalPrediction, double> scale)
    {
        if (Remedy.Of(_network, SuitableInit.On) is { } made)
        {
            yield return made;
        }

        if (_effort == SearchEffort.Initialisers)
        {
            yield break;
        }

        if (Solve(static layer => layer, scale) is { } solved)
        {
            yield return solved;
        }

        if (Solve(SuitableInit.On, scale) is { } both)
        {
            yield return both;
        }
    }

    // The gain for all hidden layers at which the scale is kept, to two decimals. The maps of wide layers are cheap, so they are searched,
    // for the scale that finite widths make 1.
    private Remedy? Solve(Func<SignalLayer, SignalLayer> change, Func<SignalPrediction, double> scale)
    {
        double target = 1;
        Remedy? solved = null;
        for (int correction = 0; correction < Corrections; correction++)
        {
            double gain = Math.Round(GainFor(change, scale, target) * 100) / 100;
            solved = Remedy.Of(_network, layer => change(layer) with { Gain = gain });
            if (solved is null || !(scale(solved.Prediction) > 0))
            {
                return solved;
            }

            target = WideScale(solved.Network, scale) / scale(solved.Prediction);
        }

        return solved;
    }

    // By secants in logarithms, from a gain of 1 on: without bends the scale is a power of the gain, one for every layer passed.
    private double GainFor(Func<SignalLayer, SignalLayer> change, Func<SignalPrediction, double> scale, double target)
    {
        double gain = 1;
        double error = Error(gain);
        double slope = Math.Max(1, _network.HiddenCount - 1);
        for (int step = 0; step < SecantSteps && Math.Abs(error) > Tolerance; step++)
        {
            double next = Math.Min(LargestGain, Math.Max(SmallestGain, gain * PortableMath.Exp(Math.Min(2, Math.Max(-2, -error / slope)))));
            double nextError = Error(next);
            double moved = PortableMath.Log(next / gain);
            slope = Math.Abs(moved) > Tolerance && (nextError - error) / moved > 0.1 ? (nextError - error) / moved : slope;
            gain = next;
            error = nextError;
        }

        return gain;

        double Error(double tried) => Scale(tried) is var kept and > 1e-300 ? PortableMath.Log(kept / target) : -700;

        double Scale(double gain) => WideScale(
            _network with
            {
                Layers = _network.Layers
                    .Select((layer, index) => index == _network.HiddenCount ? layer : change(layer) with { Gain = gain }).ToArray(),
            },
            scale);
    }

    // The same scale by the maps of wide layers alone.
    private static double WideScale(SignalNetwork network, Func<SignalPrediction, double> scale)
    {
        double second = network.InputSecondMoment;
        double first = double.NaN;
        double forward = 1;
        double backward = 1;
        for (int index = 0; index < network.HiddenCount; index++)
        {
            SignalLayer layer = network.Layers[index];
            ScaleMoments moments = ScaleMoments.Of(layer.Function, layer.ForwardGain * second);
            second = moments.SecondMoment;
            first = index == 0 ? moments.Variance : first;
            forward = moments.Variance / first;

            // From the last hidden layer's gradient down: the weights above each layer, then its slopes.
            backward *= index < network.HiddenCount - 1 ? network.Layers[index + 1].BackwardGain * moments.SlopeSecondMoment : 1;
        }

        return scale(new SignalPrediction { ForwardGain = Math.Sqrt(forward), BackwardGain = Math.Sqrt(backward) });
    }
}
