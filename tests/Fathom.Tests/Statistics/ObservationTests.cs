using Fathom.Tests.Models;

namespace Fathom.Tests.Statistics;

/// <summary>Full statistics of a model; the conformance program holds their moments against those of the training step.</summary>
public class ObservationTests
{
    private const int Inputs = 37;
    private const int Classes = 6;

    [Fact]
    public void Several_minibatches_are_one_set()
    {
        var net = new TiledNet(seed: 1);
        float[] inputs = Examples.Values(12 * Inputs, seed: 1);
        int[] labels = Examples.Labels(12, Classes);
        FullStatistics full = net.CreateFullStatistics();

        float loss = net.Observe(inputs, labels, full);

        Assert.Equal(12, full.Rows);
        Assert.Equal(net.Evaluate(inputs, labels).Loss, loss, 5);
        LayerDistributions last = full.Layers[^1];
        var logits = new float[12 * Classes];
        net.PredictLogits(inputs, logits);
        Assert.Equal(12 * Classes, last.Activations.Count);
        Assert.Equal(logits.Average(value => (double)value), last.Activations.Mean, 5);

        // dC/ds of softmax and cross-entropy is p - 1 for the label and p for the others: p and minus p sum up to 0.
        Assert.Equal(0, last.Gradients.Mean, 6);
        var probabilities = new float[12 * Classes];
        net.Predict(inputs, probabilities);
        double squares = probabilities.Select((p, index) => p - (index % Classes == labels[index / Classes] ? 1.0 : 0)).Average(d => d * d);
        Assert.Equal(Math.Sqrt(squares), last.Gradients.StandardDeviation, 5);
    }

    [Fact]
    public void Weight_gradients_are_all_elements_of_every_minibatchs_gradient()
    {
        var net = new TiledNet(seed: 2);
        float[] inputs = Examples.Values(8 * Inputs, seed: 2);
        int[] labels = Examples.Labels(8, Classes);
        FullStatistics full = net.CreateFullStatistics();
        net.Observe(inputs, labels, full);

        for (int layer = 0; layer < 4; layer++)
        {
            var all = new List<float>();
            for (int row = 0; row < 8; row += 4)
            {
                Gradients gradients = net.CreateGradients();
                net.ComputeGradients(inputs.AsSpan(row * Inputs, 4 * Inputs), labels.AsSpan(row, 4), gradients);
                all.AddRange(gradients.Layers[layer].Weights.ToArray());
            }

            Distribution distribution = full.Layers[layer].WeightGradients;
            Assert.Equal(all.Count, distribution.Count);
            Assert.Equal(all.Average(value => (double)value), distribution.Mean, 12);
            Assert.Equal(all.Max(), distribution.Maximum);
            Assert.Equal(all.Min(), distribution.Minimum);
            double weight = Math.Sqrt(net.Layers[layer].Weights.ToArray().Average(value => (double)value * value));
            Assert.Equal(distribution.RootMeanSquare / weight, full.Layers[layer].GradientToWeight, 6 - (int)Math.Log10(1 / weight));
        }
    }

    [Fact]
    public void The_end_to_end_Jacobian_is_the_networks_derivative()
    {
        var net = new TiledNet(seed: 3);
        float[] inputs = Examples.Values(4 * Inputs, seed: 3);
        FullStatistics full = net.CreateFullStatistics();
        net.Observe(inputs, Examples.Labels(4, Classes), full);

        // The root mean square singular value from all derivatives by central differences at the first example: their error is of the
        // order h^2 plus the logits' rounding over h, 1e-7 / 1e-2.
        const float Step = 1e-2f;
        double squares = 0;
        for (int column = 0; column < Inputs; column++)
        {
            float[] above = Logits(net, inputs, column, Step);
            float[] below = Logits(net, inputs, column, -Step);
            squares += above.Zip(below, (a, b) => (a - (double)b) / (2 * Step)).Sum(derivative => derivative * derivative);
        }

        Assert.Equal(1, full.EndToEndJacobian!.Value.RootMeanSquare / Math.Sqrt(squares / Classes), 2);
    }

    [Fact]
    public void A_linear_layers_Jacobian_is_its_weights()
    {
        var net = new LogitNet(seed: 1);
        net.Layers[0].Weights.CopyFrom([3, 0, 0, 0, -2, 0, 0, 0, 1]);
        FullStatistics full = net.CreateFullStatistics();
        net.Observe([1, 2, 3], [0], full);

        SingularValues values = full.Layers[0].Jacobian!.Value;
        Assert.Equal(2, values.Mean, 5);
        Assert.Equal(3, values.Largest, 5);
        Assert.Equal(Math.Sqrt(14 / 3.0), values.RootMeanSquare, 5);
    }

    [Fact]
    public void A_layers_slope_is_part_of_its_Jacobian()
    {
        // One hidden unit of many: tanh' = 1 - tanh^2 at each unit's own pre-activation; the square of the norm of diag(f') W.
        var net = new ClassifierNet(seed: 4);
        float[] inputs = Examples.Values(4 * 5, seed: 4);
        FullStatistics full = net.CreateFullStatistics();
        net.Observe(inputs, Examples.Labels(4, 3), full);

        double squares = 0;
        for (int unit = 0; unit < 7; unit++)
        {
            double sum = net.Layers[0].Biases![unit];
            double norm = 0;
            for (int input = 0; input < 5; input++)
            {
                sum += net.Layers[0].Weights[unit, input] * inputs[input];
                norm += Math.Pow(net.Layers[0].Weights[unit, input], 2);
            }

            squares += Math.Pow(1 - Math.Pow(Math.Tanh(sum), 2), 2) * norm;
        }

        Assert.Equal(Math.Sqrt(squares / 5), full.Layers[0].Jacobian!.Value.RootMeanSquare, 5);
    }

    [Fact]
    public void Jacobians_are_averaged_over_as_many_examples_as_asked_for()
    {
        var net = new ClassifierNet(seed: 5);
        float[] inputs = Examples.Values(8 * 5, seed: 5);
        int[] labels = Examples.Labels(8, 3);
        double[] means = [.. Enumerable.Range(0, 5).Select(examples =>
        {
            FullStatistics full = net.CreateFullStatistics(new FullStatisticsOptions { JacobianExamples = examples });
            net.Observe(inputs, labels, full);
            return full.Layers[0].Jacobian?.Mean ?? double.NaN;
        })];

        // The k-th example's own value is k times the average of k less k - 1 times that of k - 1; at the fifth, of the second minibatch.
        FullStatistics fifth = net.CreateFullStatistics();
        net.Observe(inputs.AsSpan(4 * 5), labels.AsSpan(4), fifth);
        FullStatistics five = net.CreateFullStatistics(new FullStatisticsOptions { JacobianExamples = 5 });
        net.Observe(inputs, labels, five);

        Assert.Equal(double.NaN, means[0]);
        Assert.Equal(5 * five.Layers[0].Jacobian!.Value.Mean - 4 * means[4], fifth.Layers[0].Jacobian!.Value.Mean, 10);
    }

    [Fact]
    public void Units_that_never_leave_saturation_are_counted_over_the_window()
    {
        var net = new ClassifierNet(seed: 6);
        Saturate(net, unit: 2);
        Saturate(net, unit: 5);
        float[] inputs = Examples.Values(4 * 5, seed: 6);
        int[] labels = Examples.Labels(4, 3);
        FullStatistics full = net.CreateFullStatistics(new FullStatisticsOptions { SaturationWindow = 3 });

        net.Observe(inputs, labels, full);
        Assert.Equal(2, full.Layers[0].AlwaysSaturatedUnits);
        Assert.Equal(2.0 / 7, full.Layers[0].SaturatedFraction, 12);
        Assert.Equal(0, full.Layers[1].AlwaysSaturatedUnits);

        // One leaves, and has to be back for a whole window before it counts again.
        net.Layers[0].Biases![5] = 0;
        net.Observe(inputs, labels, full);
        Assert.Equal(1, full.Layers[0].AlwaysSaturatedUnits);
        Saturate(net, unit: 5);
        net.Observe(inputs, labels, full);
        net.Observe(inputs, labels, full);
        Assert.Equal(1, full.Layers[0].AlwaysSaturatedUnits);
        net.Observe(inputs, labels, full);
        Assert.Equal(2, full.Layers[0].AlwaysSaturatedUnits);
        Assert.Equal(3, full.Layers[0].ObservationsInWindow);
    }

    [Fact]
    public void Only_the_layers_asked_for_are_looked_at()
    {
        var net = new ClassifierNet(seed: 7);
        FullStatistics full = net.CreateFullStatistics(new FullStatisticsOptions { Layers = ["output"] });
        net.Observe(Examples.Values(4 * 5, seed: 7), Examples.Labels(4, 3), full);

        Assert.Equal("output", Assert.Single(full.Layers.ToArray()).Layer);
        Assert.NotNull(full.EndToEndJacobian);
    }

    [Fact]
    public void A_network_that_is_not_finite_is_looked_at_all_the_same()
    {
        var net = new ClassifierNet(seed: 8);
        net.Layers[0].Weights[3, 0] = float.NaN;
        FullStatistics full = net.CreateFullStatistics();

        float loss = net.Observe(Examples.Values(8 * 5, seed: 8), Examples.Labels(8, 3), full);

        Assert.Equal(float.NaN, loss);
        Assert.Equal(new NonFiniteFinding("hidden", TrainingPass.Forward, 0), full.NonFinite);
        Assert.Equal(8, full.Layers[0].Activations.NonFiniteCount);
        Assert.Equal(8 * 6, full.Layers[0].Activations.Count);
    }

    [Fact]
    public void Statistics_are_overwritten_by_the_next_observation()
    {
        var net = new ClassifierNet(seed: 9);
        FullStatistics used = net.CreateFullStatistics();
        FullStatistics fresh = net.CreateFullStatistics();
        float[] inputs = Examples.Values(4 * 5, seed: 9);
        net.Observe([.. inputs.Select(value => 9 * value)], Examples.Labels(4, 3), used);
        net.Observe(inputs, Examples.Labels(4, 3), used);
        net.Observe(inputs, Examples.Labels(4, 3), fresh);

        Assert.Equal(fresh.Loss, used.Loss);
        for (int layer = 0; layer < 2; layer++)
        {
            Assert.Equal(fresh.Layers[layer].Gradients.StandardDeviation, used.Layers[layer].Gradients.StandardDeviation);
            Assert.Equal(fresh.Layers[layer].WeightGradients.Histogram.Counts, used.Layers[layer].WeightGradients.Histogram.Counts);
            Assert.Equal(fresh.Layers[layer].Jacobian, used.Layers[layer].Jacobian);
        }
    }

    [Fact]
    public void Bad_calls_are_refused()
    {
        var net = new ClassifierNet(seed: 10);
        FullStatistics full = net.CreateFullStatistics();

        ShapeException partly = Assert.Throws<ShapeException>(() => net.Observe(new float[6 * 5], new int[6], full));
        Assert.Contains("whole minibatches of 4 rows", partly.Message, StringComparison.Ordinal);
        Assert.Throws<ShapeException>(() => net.Observe([], [], full));
        Assert.Throws<ShapeException>(() => net.Observe(new float[4 * 5], new int[3], full));
        Assert.Throws<LabelOutOfRangeException>(() => net.Observe(new float[4 * 5], [0, 1, 2, 3], full));
        Assert.Throws<ArgumentException>(() => new ClassifierNet(seed: 11).Observe(new float[4 * 5], new int[4], full));
        ArgumentException unknown =
            Assert.Throws<ArgumentException>(() => net.CreateFullStatistics(new FullStatisticsOptions { Layers = ["hiden"] }));
        Assert.Contains("'hiden'", unknown.Message, StringComparison.Ordinal);
        Assert.Contains("hidden, output", unknown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new FullStatisticsOptions { JacobianExamples = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FullStatisticsOptions { SaturationWindow = 0 });
    }

    private static void Saturate(ClassifierNet net, int unit) => net.Layers[0].Biases![unit] = 50;

    private static float[] Logits(TiledNet net, float[] inputs, int column, float step)
    {
        float[] moved = inputs[..Inputs];
        moved[column] += step;
        var logits = new float[Classes];
        net.PredictLogits(moved, logits);
        return logits;
    }
}
