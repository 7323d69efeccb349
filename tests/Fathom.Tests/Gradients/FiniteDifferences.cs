using Fathom.Conformance.Reference;

namespace Fathom.Tests.Gradients;

/// <summary>Numerical gradients of the reference's mean loss.</summary>
internal static class FiniteDifferences
{
    // The central difference is off by h^2/6 |C'''| ~ 1e-11 and by the roundings of C, 1e-16/h ~ 1e-11.
    private const double Step = 1e-5;

    /// <summary>(C(w + h) - C(w - h)) / 2h for each element of a parameter.</summary>
    public static double[] Of(ReferenceModel model, double[] parameter, Matrix inputs, Matrix targets)
    {
        var gradients = new double[parameter.Length];
        for (int index = 0; index < gradients.Length; index++)
        {
            double value = parameter[index];
            parameter[index] = value + Step;
            double above = model.MeanLoss(model.Forward(inputs), targets, targets.Rows);
            parameter[index] = value - Step;
            double below = model.MeanLoss(model.Forward(inputs), targets, targets.Rows);
            parameter[index] = value;
            gradients[index] = (above - below) / (2 * Step);
        }

        return gradients;
    }

    /// <summary>
    /// The largest difference, relative to the largest gradient of the parameter: about 1e-9 for right gradients, by the estimate above and
    /// gradients of about 0.01, and at least the share of a forgotten term for wrong ones.
    /// </summary>
    public static double Distance(double[] numerical, double[] analytical)
    {
        double scale = numerical.Max(Math.Abs);
        return numerical.Zip(analytical, (left, right) => Math.Abs(left - right)).Max() / scale;
    }
}
