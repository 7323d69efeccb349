using Fathom.Conformance.Reference;
using Fathom.Numerics;
using Fathom.Propagation;
using Fathom.Tests.Numerics.Initialization;

namespace Fathom.Tests.Propagation;

/// <summary>
/// A network with weights by the product's own initialisers, run forward and backward once by plain products and the conformance program's
/// activation functions: what a first training step measures, without a generated model. Inputs are normal with the declared mean square,
/// classes equally likely, values normal with mean 0 and variance 1.
/// </summary>
internal static class SimulatedNetwork
{
    public static SimulatedLayer[] Run(SignalNetwork network, int seed)
    {
        var random = new RandomStream((ulong)seed, 99);
        float[][] weights = [.. network.Layers.Select((layer, index) =>
            SingleLayerModel.Draw(layer.Init, layer.Units, layer.Inputs, (float)layer.Gain, (ulong)(seed * 1000 + index)))];
        Minibatch[] inputs = new Minibatch[weights.Length + 1];
        Minibatch[] sums = new Minibatch[weights.Length];
        double scale = Math.Sqrt(network.InputSecondMoment);
        inputs[0] = new Minibatch(network.Batch, network.Layers[0].Inputs).Map(_ => scale * random.NextGaussian());
        for (int layer = 0; layer < weights.Length; layer++)
        {
            ReferenceActivation activation = Activation(network.Layers[layer]);
            sums[layer] = inputs[layer].Times(weights[layer], network.Layers[layer].Units);
            inputs[layer + 1] = sums[layer].Map(s => activation.Value(s));
        }

        var measured = new SimulatedLayer[weights.Length];
        Minibatch gradient = OutputGradient(network, sums[^1], random);
        for (int layer = weights.Length - 1; layer >= 0; layer--)
        {
            measured[layer] = Measure(network.Layers[layer], inputs[layer], sums[layer], inputs[layer + 1], gradient);
            if (layer > 0)
            {
                ReferenceActivation activation = Activation(network.Layers[layer - 1]);
                Minibatch slopes = sums[layer - 1].Map(s => activation.Derivative(s));
                gradient = gradient.Back(weights[layer], network.Layers[layer].Inputs).Multiplied(slopes);
            }
        }

        return measured;
    }

    private static ReferenceActivation Activation(SignalLayer layer) => new(layer.Function.Kind, layer.Function.Parameter);

    // dC/ds of each example's own loss, as Loss defines it.
    private static Minibatch OutputGradient(SignalNetwork network, Minibatch sums, RandomStream random)
    {
        double units = sums.Width;
        ReferenceActivation activation = Activation(network.Output);
        Minibatch gradient = new(sums.Rows, sums.Width);
        for (int row = 0; row < sums.Rows; row++)
        {
            int label = (int)(random.NextDouble() * sums.Width);
            double largest = sums.Row(row).ToArray().Max();
            double total = sums.Row(row).ToArray().Sum(s => Math.Exp(s - largest));
            for (int unit = 0; unit < sums.Width; unit++)
            {
                double s = sums.Row(row)[unit];
                gradient.Row(row)[unit] = (float)(network.Loss switch
                {
                    Loss.CrossEntropy => Math.Exp(s - largest) / total - (unit == label ? 1 : 0),
                    Loss.BinaryCrossEntropy => (ReferenceActivation.Sigmoid(s) - (random.NextDouble() < 0.5 ? 0 : 1)) / units,
                    Loss.Quadratic => (activation.Value(s) - random.NextGaussian()) * activation.Derivative(s),
                    _ => 2 / units * (activation.Value(s) - random.NextGaussian()) * activation.Derivative(s),
                });
            }
        }

        return gradient;
    }

    private static SimulatedLayer Measure(SignalLayer layer, Minibatch inputs, Minibatch sums, Minibatch outputs, Minibatch gradient)
    {
        ActivationTraits traits = ActivationTraits.Of(layer.Function.Kind, (float)layer.Function.Parameter);
        ReferenceActivation activation = Activation(layer);
        Minibatch judged = traits.Derivative == DerivativeSource.PreActivation
            ? sums.Map(s => Math.Abs(activation.Derivative(s))) : outputs;
        return new(
            sums.Mean(static s => s * s),
            outputs.Mean(static y => y),
            Variance(outputs),
            traits.CanSaturate ? judged.Mean(y => y <= traits.SaturatedBelow || y >= traits.SaturatedAbove ? 1 : 0) : 0,
            Variance(gradient),
            WeightGradientVariance(inputs, gradient));
    }

    private static double Variance(Minibatch values)
    {
        double mean = values.Mean(static value => value);
        return values.Mean(value => (value - mean) * (value - mean));
    }

    // The sum over all weights of (sum_b d_kb x_jb)^2 is the sum over pairs of examples of (d_b . d_b')(x_b . x_b').
    private static double WeightGradientVariance(Minibatch inputs, Minibatch gradient)
    {
        double squares = 0;
        double sum = 0;
        for (int row = 0; row < inputs.Rows; row++)
        {
            sum += (double)Sum(inputs.Row(row)) * Sum(gradient.Row(row));
            for (int other = 0; other < inputs.Rows; other++)
            {
                double gradients = Minibatch.Dot(gradient.Row(row), gradient.Row(other));
                squares += gradients * Minibatch.Dot(inputs.Row(row), inputs.Row(other));
            }
        }

        double weights = (double)inputs.Width * gradient.Width;
        double mean = sum / inputs.Rows / weights;
        return squares / inputs.Rows / inputs.Rows / weights - mean * mean;
    }

    private static double Sum(ReadOnlySpan<float> values)
    {
        double sum = 0;
        foreach (float value in values)
        {
            sum += value;
        }

        return sum;
    }
}
