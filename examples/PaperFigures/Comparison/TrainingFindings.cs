using PaperFigures.Networks;
using PaperFigures.Training;

namespace PaperFigures.Comparison;

/// <summary>
/// What figure 11 says already after some hundred thousand images, where the order of the rest is still to come: tanh is helped by the
/// normalized initialisation, softsign does without, and a deep sigmoid learns nothing.
/// </summary>
internal static class TrainingFindings
{
    private const double Chance = 5.0 / 6;
    private const double StandardErrors = 3;

    public static IReadOnlyList<Finding> Of(string figure, IReadOnlyList<TrainedNetwork> trained, int testImages)
    {
        CurvePoint tanh = Last(trained, ShapesetNetworks.Family.Tanh);
        return
        [
            Below(figure, Last(trained, ShapesetNetworks.Family.TanhNormalized), "Tanh N", tanh, testImages),
            Below(figure, Last(trained, ShapesetNetworks.Family.Softsign), "Softsign", tanh, testImages),
            AtChance(figure, Last(trained, ShapesetNetworks.Family.Sigmoid), testImages),
        ];
    }

    private static Finding Below(string figure, CurvePoint lower, string name, CurvePoint tanh, int testImages)
    {
        // Two errors measured on the same images differ by less than independent ones would, so this asks for more than three of theirs.
        double least = StandardErrors * Math.Sqrt(2 * Variance(tanh.TestError, testImages));
        return new Finding(
            figure,
            FormattableString.Invariant($"{name} is below Tanh after {lower.Examples} examples"),
            FormattableString.Invariant(
                $"{lower.TestError * 100:F1} % against {tanh.TestError * 100:F1} %; at least {least * 100:F1} points"),
            tanh.TestError - lower.TestError >= least ? Verdict.Holds : Verdict.Fails);
    }

    private static Finding AtChance(string figure, CurvePoint sigmoid, int testImages)
    {
        double most = StandardErrors * Math.Sqrt(Variance(Chance, testImages));
        return new Finding(
            figure,
            FormattableString.Invariant($"the deep sigmoid has learnt nothing after {sigmoid.Examples} examples"),
            FormattableString.Invariant($"{sigmoid.TestError * 100:F1} %; chance is {Chance * 100:F1} %, give or take {most * 100:F1}"),
            Math.Abs(sigmoid.TestError - Chance) <= most ? Verdict.Holds : Verdict.Fails);
    }

    private static double Variance(double error, int testImages) => error * (1 - error) / testImages;

    private static CurvePoint Last(IReadOnlyList<TrainedNetwork> trained, Network network) =>
        trained.Single(one => one.Network == network).Curve.Points[^1];
}
