using System.Globalization;

namespace Fathom.Published;

/// <summary>
/// Trains one step, prints the instruction set, and fails where the loss is not that of the equations or does not fall.
/// </summary>
internal static class Program
{
    // Float sums of 19 terms near 1 against double: 19 x 2^-24 of each, far below this.
    private const double Tolerance = 1e-5;

    public static int Main()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var net = new PublishedNet(seed: 1);
        ModelDescription shape = net.Description;
        float[] rows = [.. Enumerable.Range(0, shape.Batch * shape.Input).Select(index => (index % 7 - 3) * 0.25f)];
        int[] labels = [.. Enumerable.Range(0, shape.Batch).Select(row => row % shape.Output)];

        double expected = Loss(net, rows, labels);
        float loss = net.TrainStep(rows, labels, learningRate: 0.1f);
        double next = Loss(net, rows, labels);

        Console.WriteLine(
            $"instruction set: {net.InstructionSet}, loss {loss:F6}, by the equations {expected:F6}, after the step {next:F6}");
        return Math.Abs(loss - expected) < Tolerance && next < loss ? 0 : 1;
    }

    // The mean over the rows of -log softmax(W2 tanh(W1 x + b1) + b2)[label], in double precision.
    private static double Loss(PublishedNet net, float[] rows, int[] labels)
    {
        int input = net.Description.Input;
        return labels.Select((label, row) =>
        {
            double[] x = [.. rows.Skip(row * input).Take(input).Select(static value => (double)value)];
            double[] logits = Affine(net.Layers[1], [.. Affine(net.Layers[0], x).Select(Math.Tanh)]);
            return Math.Log(logits.Sum(Math.Exp)) - logits[label];
        }).Average();
    }

    private static double[] Affine(DenseLayer layer, double[] x) =>
    [
        .. Enumerable.Range(0, layer.Weights.Rows)
            .Select(unit => x.Select((value, index) => value * layer.Weights[unit, index]).Sum() + layer.Biases![unit]),
    ];
}
