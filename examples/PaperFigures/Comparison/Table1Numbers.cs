using PaperFigures.Data;

namespace PaperFigures.Comparison;

/// <summary>The paper's table 1: test error in percent of networks with five hidden layers.</summary>
internal static class Table1Numbers
{
    private static readonly IReadOnlyList<DataSetKind> Columns =
        [DataSetKind.Shapeset, DataSetKind.Mnist, DataSetKind.Cifar10, DataSetKind.SmallImageNet];

    private static readonly Dictionary<string, IReadOnlyList<double>> Rows = new()
    {
        ["softsign"] = [16.27, 1.64, 55.78, 69.14],
        ["softsign-n"] = [16.06, 1.72, 53.8, 68.13],
        ["tanh"] = [27.15, 1.76, 55.9, 70.58],
        ["tanh-n"] = [15.60, 1.64, 52.92, 68.57],
        ["sigmoid-5"] = [82.61, 2.21, 57.28, 70.66],
    };

    /// <summary>The error in percent of a network on a data set.</summary>
    public static double Of(string network, DataSetKind data) => Rows[network][Columns.ToList().IndexOf(data)];
}
