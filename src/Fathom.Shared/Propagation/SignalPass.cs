using System.Collections.Generic;

namespace Fathom.Propagation;

/// <summary>The mean-square maps, up through the layers and down again.</summary>
/// <param name="Network">The network.</param>
/// <param name="States">One entry a layer, in order.</param>
/// <param name="Start">The gradient at the output.</param>
internal sealed record SignalPass(SignalNetwork Network, IReadOnlyList<LayerState> States, LossStart Start)
{
    public static SignalPass Of(SignalNetwork network)
    {
        LayerState[] states = Forward(network);
        LayerState output = states[states.Length - 1];
        LossStart start = LossStart.Of(network.Loss, output.Layer, output.Variance, output.Correlation);
        Backward(states, start);
        return new SignalPass(network, states, start);
    }

    // q_1 = n Var[w] E[x^2], q_{l+1} = n Var[w] E[f(s)^2]; inputs of different examples are taken to be uncorrelated.
    private static LayerState[] Forward(SignalNetwork network)
    {
        var states = new LayerState[network.Layers.Count];
        double second = network.InputSecondMoment;
        double pair = 0;
        double spread = 1.0 / network.Layers[0].Inputs;
        for (int index = 0; index < states.Length; index++)
        {
            SignalLayer layer = network.Layers[index];
            double variance = layer.ForwardGain * second;
            double correlation = second > 0 ? pair / second : 0;
            ActivationMoments moments = ActivationMoments.Of(layer.Function, variance);
            states[index] = new LayerState
            {
                Layer = layer,
                Variance = variance,
                Correlation = correlation,
                CorrelationVariance = spread,
                InputSecondMoment = second,
                InputPairMoment = pair,
                Moments = moments,
            };
            second = moments.SecondMoment;
            pair = moments.Values.At(correlation);

            // A sample correlation of n normal pairs has the variance (1 - c^2)^2 / n, which every layer adds to what it passes on.
            double passed = second > 0 ? moments.Values.SlopeAt(correlation) / second : 0;
            double next = second > 0 ? pair / second : 0;
            spread = passed * passed * spread + (1 - next * next) * (1 - next * next) / layer.Units;
        }

        return states;
    }

    // E[delta_l^2] = n_{l+1} Var[w_{l+1}] E[f'(s_l)^2] E[delta_{l+1}^2]: the recursion behind equation 6 of Glorot and Bengio (2010).
    private static void Backward(LayerState[] states, LossStart start)
    {
        LayerState last = states[states.Length - 1];
        last.GradientSecondMoment = start.SecondMoment;
        last.GradientPairMoment = start.PairMoment;
        last.GradientPairSlope = start.PairSlope;
        last.GradientSquaredCosine = start.SquaredCosine;
        double second = start.SecondMoment;
        double pair = start.PairMoment;
        double pairSlope = start.PairSlope;
        var feedback = new Feedback(start.AlignedShare, 0);
        var pairFeedback = new Feedback(start.AlignedPairShare, 0);
        for (int index = states.Length - 2; index >= 0; index--)
        {
            LayerState state = states[index];
            ActivationMoments moments = state.Moments;
            SignalLayer above = states[index + 1].Layer;
            double gain = above.BackwardGain;
            double paired = moments.SlopeValues.At(state.Correlation);
            second *= gain * moments.SlopeSecondMoment;
            pairSlope = gain * (moments.SlopeValues.SlopeAt(state.Correlation) * pair
                + paired * pairSlope * moments.Values.SlopeAt(state.Correlation) / moments.SecondMoment);
            pair *= gain * paired;

            feedback = feedback.Through(above, moments, 1);
            pairFeedback = pairFeedback.Through(above, moments, state.Correlation);
            state.GradientSecondMoment = second * feedback.Factor;
            state.FeedbackShare = feedback.Added / feedback.Factor;
            state.GradientPairMoment = pair * pairFeedback.Factor;
            state.GradientPairSlope = pairSlope * pairFeedback.Factor;

            double cosine = moments.SlopeSecondMoment > 0 ? paired / moments.SlopeSecondMoment : 1;
            state.GradientSquaredCosine = states[index + 1].GradientSquaredCosine * cosine * cosine + 1.0 / state.Layer.Units;
        }
    }
}
