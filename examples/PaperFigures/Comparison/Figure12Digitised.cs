using PaperFigures.Data;

namespace PaperFigures.Comparison;

/// <summary>The ends of the curves of figure 12, at 25 million examples: test error in percent.</summary>
internal static class Figure12Digitised
{
    /// <summary>Examples at the end of the print.</summary>
    public const long Examples = 25_000_000;

    private static readonly Dictionary<string, double> Mnist = new()
    {
        ["sigmoid-5"] = 2.12,
        ["softsign-n"] = 1.72,
        ["tanh"] = 1.71,
        ["tanh-n"] = 1.67,
        ["softsign"] = 1.62,
    };

    private static readonly Dictionary<string, double> Cifar10 = new()
    {
        ["sigmoid-5"] = 57.15,
        ["softsign"] = 55.87,
        ["tanh"] = 55.81,
        ["softsign-n"] = 53.69,
        ["tanh-n"] = 52.95,
    };

    /// <summary>The error in percent of a network on MNIST or CIFAR-10.</summary>
    public static double Of(string network, DataSetKind data) => data == DataSetKind.Mnist ? Mnist[network] : Cifar10[network];
}
