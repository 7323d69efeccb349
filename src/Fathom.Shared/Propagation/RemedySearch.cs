using System;
using System.Collections.Generic;
using System.Linq;
using Fathom.Numerics;

namespace Fathom.Propagation;

/// <summary>
/// Looks for the change of initialisers and gains that removes a finding: the initialisers made for the activation functions, else a gain
/// on those declared, else both. Each is judged by all that is predicted of the network so changed, and none that brings a finding the
/// network did not have is taken: the fix of one finding must not be the next one. Nor is one that drives units into saturation, or makes
/// the signal grow, which no finding says.
/// </summary>
internal sealed class RemedySearch
{
    /// <summary>The function of the logistic's shape that is centred at 0.</summary>
    public const string Centred = $"{nameof(Activation)}.{nameof(Activation.Tanh)}";

    // Gains are searched from its inverse to here; what lies beyond would rather be another initialiser or function.
    private const double LargestGain = 16;

    // Of the logarithm of the scale: a gain to two decimals needs no more.
    private const double Tolerance = 0.001;
    private const int SecantSteps = 8;

    // What finite widths make of the gain's effect is corrected for so often.
    private const int Corrections = 2;

    // Of the units that start saturated, a remedy leaves half at most.
    private const double MostSaturatedLeft = 0.5;

    // A remedy may start this part of a layer saturated even where less of it was: what Glorot's initialiser without a gain does to tanh,
    // which is 4 % of a square layer and 14.5 % of one whose inputs are far more than its units.
    private const double SaturatedAllowed = 0.15;

    // How often a gain that saturates is halved, in its logarithm.
    private const int Halvings = 2;

    private readonly SignalNetwork _network;
    private readonly SignalThresholds _thresholds;
    private readonly SearchEffort _effort;
    private readonly SignalFinding[] _findings;
    private readonly double _mostSaturated;
    private readonly double _mostSignalChange;

    // The initialisers made for the functions, which every scale tries first.
    private readonly Lazy<Remedy?> _made;

    public RemedySearch(SignalNetwork network, SignalPrediction prediction, SignalThresholds thresholds, SearchEffort effort)
    {
        _network = network;
        _thresholds = thresholds;
        _effort = effort;
        _findings = SignalFindings.Of(network, prediction, thresholds).ToArray();
        _mostSaturated = Math.Max(SaturatedAllowed, SignalFindings.SaturatedFraction(network, prediction));

        // Without a prediction of the change, of networks with fewer than two hidden layers, it is NaN and no limit.
        _mostSignalChange = Math.Max(thresholds.SignalChange, SignalChange(network, prediction));
        _made = new Lazy<Remedy?>(() => Remedy.Of(network, SuitableInit.On));
    }

    /// <summary>What removes a finding about the scale of gradients or of signals.</summary>
    public Remedy? ForScale(SignalFinding finding) => ScaleCandidates(finding).FirstOrDefault(remedy => Removes(remedy, finding));

    /// <summary>What lets all hidden layers be trained.</summary>
    public Remedy? ForDepth() => ForScale(SignalFinding.BeyondTrainableDepth);

    /// <summary>What keeps units on the slope: gains of at most 1, or else the initialisers made for the functions.</summary>
    public Remedy? ForSaturation(double fraction) => SaturationCandidates().FirstOrDefault(remedy =>
        Removes(remedy, SignalFinding.Saturated)
        && SignalFindings.SaturatedFraction(remedy.Network, remedy.Prediction) <= MostSaturatedLeft * fraction);

    /// <summary>The centred function of the same shape, for networks of logistic layers alone.</summary>
    public Remedy? ForLogisticLayers()
    {
        bool isAll = SignalFindings.LogisticLayers(_network) == _network.HiddenCount;
        return isAll ? CentredCandidates().FirstOrDefault(remedy => Removes(remedy, SignalFinding.LogisticInDepth)) : null;
    }

    /// <summary>Whether all that is found of the network so changed is found of it as it is.</summary>
    public bool BringsNothingNew(Remedy remedy) => remedy.Prediction.NotPredictedBecause is null && Left(remedy).All(_findings.Contains);

    private bool Saturates(Remedy remedy) => SignalFindings.SaturatedFraction(remedy.Network, remedy.Prediction) > _mostSaturated;

    private static double SignalChange(SignalNetwork network, SignalPrediction prediction) =>
        KeptScale.Change(KeptScale.OfSignal(network, prediction));

    private bool Removes(Remedy remedy, SignalFinding finding) => BringsNothingNew(remedy)
        && !Left(remedy).Contains(finding)
        && !Saturates(remedy)
        && !(SignalChange(remedy.Network, remedy.Prediction) > _mostSignalChange);

    private IEnumerable<SignalFinding> Left(Remedy remedy) => SignalFindings.Of(remedy.Network, remedy.Prediction, _thresholds);

    // One by one: each is a prediction of its own.
    private IEnumerable<Remedy> SaturationCandidates()
    {
        if (Remedy.Of(_network, static layer => layer with { Gain = Math.Min(1, layer.Gain) }, "gains of at most 1") is { } without)
        {
            yield return without;
        }

        if (Remedy.Of(_network, static layer => layer with { Init = SuitableInit.Of(layer.Function.Kind), Gain = 1 }) is { } made)
        {
            yield return made;
        }
    }

    // The declared initialiser first: it is the smaller change.
    private IEnumerable<Remedy> CentredCandidates()
    {
        if (Remedy.Of(_network, Centre) is { } centred)
        {
            yield return centred;
        }

        if (Remedy.Of(_network, static layer => SuitableInit.On(Centre(layer))) is { } made)
        {
            yield return made;
        }

        static SignalLayer Centre(SignalLayer layer) => layer with { Function = new ActivationFunction(Activation.Tanh, 0), Gain = 1 };
    }

    // One by one too. The gain that keeps the gradient may be the one that lets the signal through, and the other way about; what keeps all
    // of a scale comes before what keeps less, which is looked for by the finding's own scale.
    private IEnumerable<Remedy> ScaleCandidates(SignalFinding finding)
    {
        if (_made.Value is { } made)
        {
            yield return made;
        }

        if (_effort == SearchEffort.Initialisers)
        {
            yield break;
        }

        Func<SignalNetwork, SignalPrediction, double>[] scales = finding == SignalFinding.SignalVanishes
            ? [KeptScale.OfSignal, KeptScale.OfGradient]
            : [KeptScale.OfGradient, KeptScale.OfSignal];
        Func<SignalLayer, SignalLayer>[] changes = [static layer => layer, SuitableInit.On];
        var solutions = new List<(Func<SignalLayer, SignalLayer> Change, Remedy Remedy)>();
        foreach (Func<SignalNetwork, SignalPrediction, double> scale in scales)
        {
            foreach (Func<SignalLayer, SignalLayer> change in changes)
            {
                if (Solve(change, scale) is { } solved)
                {
                    yield return solved;
                    if (scale == scales[0])
                    {
                        solutions.Add((change, solved));
                    }
                }
            }
        }

        foreach (Remedy smaller in solutions.SelectMany(pair => SmallerGains(pair.Change, pair.Remedy)))
        {
            yield return smaller;
        }
    }

    // Where a gain that keeps all of a scale saturates, those halfway back to 1 may keep enough of it.
    private IEnumerable<Remedy> SmallerGains(Func<SignalLayer, SignalLayer> change, Remedy remedy)
    {
        Remedy? tried = remedy;
        for (int halving = 0; halving < Halvings && tried is not null && Saturates(tried); halving++)
        {
            tried = WithGain(change, Math.Sqrt(tried.Network.FirstHidden.Gain));
            if (tried is not null)
            {
                yield return tried;
            }
        }
    }

    // The gain for all hidden layers at which the scale is kept, to two decimals; null where it lies outside those searched. The maps of
    // wide layers are cheap, so they are searched, for the scale that finite widths make 1; a gain that saturates is not taken, so finite
    // widths need not be corrected for.
    private Remedy? Solve(Func<SignalLayer, SignalLayer> change, Func<SignalNetwork, SignalPrediction, double> scale)
    {
        double target = 1;
        Remedy? solved = null;
        for (int correction = 0; correction < Corrections; correction++)
        {
            solved = WithGain(change, GainFor(change, scale, target));
            double kept = solved is null ? double.NaN : scale(solved.Network, solved.Prediction);
            if (!(kept > 0) || Saturates(solved!))
            {
                return solved;
            }

            target = WideScale(solved!.Network, scale) / kept;
        }

        return solved;
    }

    private Remedy? WithGain(Func<SignalLayer, SignalLayer> change, double gain)
    {
        double stated = Math.Round(gain * 100) / 100;
        return stated is <= 1 / LargestGain or >= LargestGain
            ? null : Remedy.Of(_network, layer => change(layer) with { Gain = stated });
    }

    // By secants in logarithms, from a gain of 1 on: without bends the scale is a power of the gain, one for every layer passed.
    private double GainFor(
        Func<SignalLayer, SignalLayer> change, Func<SignalNetwork, SignalPrediction, double> scale, double target)
    {
        double gain = 1;
        double error = Error(gain);
        double slope = Math.Max(1, _network.HiddenCount - 1);
        for (int step = 0; step < SecantSteps && Math.Abs(error) > Tolerance; step++)
        {
            double next = gain * PortableMath.Exp(Math.Min(2, Math.Max(-2, -error / slope)));
            next = Math.Min(LargestGain, Math.Max(1 / LargestGain, next));
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
    private static double WideScale(SignalNetwork network, Func<SignalNetwork, SignalPrediction, double> scale)
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

        return scale(network, new SignalPrediction { ForwardGain = Math.Sqrt(forward), BackwardGain = Math.Sqrt(backward) });
    }
}
