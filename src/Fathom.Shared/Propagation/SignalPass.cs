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
                InputSecondMoment = second,
                InputPairMoment = pair,
                Moments = moments,
            };
            second = moments.SecondMoment;
            pair = moments.Values.At(correlation);
        }

        return states;
    }

    // E[delta_l^2] = n_{l+1} Var[w_{l+1}] E[f'(s_l)^2] E[delta_{l+1}^2]: the recursion behind equation 6 of Glorot and Bengio (2010).
    private static void Backward(LayerState[] states, LossStart start)
    {
        LayerState last = states[states.Length - 1];
        last.GradientSecondMoment = start.SecondMoment;
        last.GradientPairMoment = start.PairMoment;
        last.GradientSquaredCosine = start.SquaredCosine;
        for (int index = states.Length - 2; index >= 0; index--)
        {
            LayerState state = states[index];
            LayerState above = states[index + 1];
            double paired = state.Moments.SlopeValues.At(state.Correlation);
            double cosine = state.Moments.SlopeSecondMoment > 0 ? paired / state.Moments.SlopeSecondMoment : 1;
            double gain = above.Layer.BackwardGain * (index == states.Length - 2 ? Feedback(above.Layer, start) : 1);
            state.GradientSecondMoment = gain * state.Moments.SlopeSecondMoment * above.GradientSecondMoment;
            state.GradientPairMoment = gain * paired * above.GradientPairMoment;
            state.GradientSquaredCosine = above.GradientSquaredCosine * cosine * cosine + 1.0 / state.Layer.Units;
        }
    }

    // The output's own signal W z comes back through the same W: |W^T W z|^2 = n v^2 K (n + K + 1) |z|^2 / n for independent weights, not the
    // n v^2 K n that an independent W would give.
    private static double Feedback(SignalLayer output, LossStart start) => 1 + start.SignalShare * (output.Units + 1.0) / output.Inputs;
}
