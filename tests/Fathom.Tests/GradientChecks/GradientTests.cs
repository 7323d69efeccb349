using Fathom.Conformance.Reference;

namespace Fathom.Tests.GradientChecks;

/// <summary>Finite differences check the double reference, which checks the generated code.</summary>
public sealed class GradientTests
{
    // See FiniteDifferences.Distance: a hundred times what rounding leaves, a ten-thousandth of what a mistake would.
    private const double Tolerance = 1e-7;

    public static TheoryData<Activation, Loss> Combinations()
    {
        var data = new TheoryData<Activation, Loss>();
        foreach (Activation activation in Enum.GetValues<Activation>())
        {
            foreach (Loss loss in Enum.GetValues<Loss>())
            {
                data.Add(activation, loss);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Combinations))]
    public void Gradients_agree_with_finite_differences(Activation activation, Loss loss)
    {
        SmallNetwork network = SmallNetwork.Create(activation, loss);
        Assert.InRange(Distance(network, network.Gradients()), 0, Tolerance);
    }

    [Theory]
    [MemberData(nameof(Combinations))]
    public void Wrong_gradients_do_not(Activation activation, Loss loss)
    {
        SmallNetwork network = SmallNetwork.Create(activation, loss);

        ReferenceGradients withoutBias = network.Gradients();
        Array.Clear(withoutBias.Biases[^1]);
        Assert.True(Distance(network, withoutBias) > 1000 * Tolerance, "a bias gradient that is zero went unnoticed");

        ReferenceGradients wrongSign = network.Gradients();
        double[] weights = wrongSign.Weights[0].Values;
        int largest = Array.FindIndex(weights, weight => Math.Abs(weight) == weights.Max(Math.Abs));
        weights[largest] = -weights[largest];
        Assert.True(Distance(network, wrongSign) > 1000 * Tolerance, "a wrong sign went unnoticed");

        ForwardPass forward = network.Model.Forward(network.Inputs);
        ReferenceGradients oneExampleShort = network.Model.Gradients(
            forward, network.Targets.Take(network.Targets.Rows - 1), network.Targets.Rows);
        Assert.True(Distance(network, oneExampleShort) > 1000 * Tolerance, "an omitted example went unnoticed");
    }

    public static TheoryData<Activation> Activations() => [.. Enum.GetValues<Activation>()];

    [Theory]
    [MemberData(nameof(Activations))]
    public void Each_derivative_agrees_with_differences_of_its_function(Activation activation)
    {
        const double Step = 1e-6;
        var function = new ReferenceActivation(activation, 0.3);
        ActivationShape shape = ActivationShape.Of(function);
        double steepest = 0;
        for (double s = -6.05; s < 6.1; s += 0.1)
        {
            // Off by a sixth of h^2 times the third derivative, below 1e-12, and 1e-15/h = 1e-9.
            double difference = (function.Value(s + Step) - function.Value(s - Step)) / (2 * Step);
            Assert.Equal(difference, function.Derivative(s), 1e-8);
            double bend = (function.Derivative(s + Step) - function.Derivative(s - Step)) / (2 * Step);
            Assert.InRange(Math.Abs(bend), 0, shape.LargestCurvature + 1e-8);
            steepest = Math.Max(steepest, Math.Abs(function.Derivative(s)));
        }

        // A grid of 0.1 misses the steepest point by at most 0.05: softsign's is a cusp of slope 2.
        Assert.InRange(steepest, shape.LargestSlope * 0.9, shape.LargestSlope);
    }

    private static double Distance(SmallNetwork network, ReferenceGradients gradients)
    {
        double largest = 0;
        for (int layer = 0; layer < network.Model.Layers.Length; layer++)
        {
            ReferenceLayer parameters = network.Model.Layers[layer];
            double[] weights = FiniteDifferences.Of(network.Model, parameters.Weights.Values, network.Inputs, network.Targets);
            double[] biases = FiniteDifferences.Of(network.Model, parameters.Biases, network.Inputs, network.Targets);
            largest = Math.Max(largest, FiniteDifferences.Distance(weights, gradients.Weights[layer].Values));
            largest = Math.Max(largest, FiniteDifferences.Distance(biases, gradients.Biases[layer]));
        }

        return largest;
    }
}
