using PaperFigures.Data;
using PaperFigures.Networks.Cifar10;
using PaperFigures.Networks.Mnist;
using PaperFigures.Networks.SmallImageNet;

namespace PaperFigures.Networks;

/// <summary>Table 1's networks, data set by data set.</summary>
internal static class NetworkFamilies
{
    /// <summary>In the order of the table's columns.</summary>
    public static IReadOnlyList<NetworkFamily> All { get; } =
        [ShapesetNetworks.Family, MnistNetworks.Family, Cifar10Networks.Family, SmallImageNetNetworks.Family];

    /// <summary>The networks of a data set.</summary>
    public static NetworkFamily Of(DataSetKind data) => All.Single(family => family.Tanh.Data == data);
}
