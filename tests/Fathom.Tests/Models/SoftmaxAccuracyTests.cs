namespace Fathom.Tests.Models;

/// <summary>
/// Softmax and its loss keep a relative error of (4 + distance from the largest logit) 2^-23, also where one logit dominates.
/// </summary>
public sealed class SoftmaxAccuracyTests
{
    private readonly LogitNet _net = Identity();

    public static TheoryData<float> Distances =>
        [0f, 0.01f, 0.2f, 0.69f, 0.8f, 0.87f, 0.89f, 1.3f, 2.5f, 5f, 9.7f, 13f, 17.3f, 22f, 31f, 44.4f, 63f, 86f];

    [Theory]
    [MemberData(nameof(Distances))]
    public void CrossEntropy_IsRelativelyAccurate(float distance)
    {
        foreach (float[] logits in Rows(distance))
        {
            for (int label = 0; label < logits.Length; label++)
            {
                float loss = _net.ComputeGradients(logits, [label], _net.CreateGradients());

                AssertNear(Loss(logits, label), loss, distance, $"loss of class {label} at distance {distance}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Distances))]
    public void Probabilities_AreRelativelyAccurate(float distance)
    {
        foreach (float[] logits in Rows(distance))
        {
            var probabilities = new float[3];
            _net.Predict(logits, probabilities);
            for (int k = 0; k < logits.Length; k++)
            {
                AssertNear(
                    Math.Exp(-Loss(logits, k)), probabilities[k], logits.Max() - logits[k], $"probability {k} at distance {distance}");
            }
        }
    }

    private static LogitNet Identity()
    {
        var net = new LogitNet(seed: 1);
        net.Layers[0].Weights.CopyFrom([1, 0, 0, 0, 1, 0, 0, 0, 1]);
        return net;
    }

    // The largest logit at either end, alone or nearly met by another.
    private static IEnumerable<float[]> Rows(float distance) =>
        [
            [0, -distance, -distance - 0.5f],
            [-distance, -distance / 2, 0],
            [100, 100 - distance, 100 - distance],
            [0, -distance / 64, -distance],
        ];

    private static double Loss(float[] logits, int label)
    {
        int best = Array.IndexOf(logits, logits.Max());
        double rest = 0;
        for (int k = 0; k < logits.Length; k++)
        {
            rest += k == best ? 0 : Math.Exp((double)logits[k] - logits[best]);
        }

        // ln(1 + rest) by Kahan's correction of the rounding of 1 + rest.
        double sum = 1 + rest;
        double logarithm = sum == 1 ? rest : Math.Log(sum) * rest / (sum - 1);
        return logarithm + ((double)logits[best] - logits[label]);
    }

    private static void AssertNear(double expected, float actual, float distance, string what)
    {
        double bound = (4 + distance) * Math.ScaleB(1, -23) * expected;
        bool isNormal = expected >= 1.2e-38;
        Assert.True(!isNormal || Math.Abs(actual - expected) <= bound, $"The {what} is {actual:R}, exactly {expected:R}.");
    }
}
