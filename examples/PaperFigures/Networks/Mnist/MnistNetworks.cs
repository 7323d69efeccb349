using PaperFigures.Data;

namespace PaperFigures.Networks.Mnist;

/// <summary>Table 1's networks on MNIST: 28 x 28 grey images, 10 classes.</summary>
internal static class MnistNetworks
{
    public static NetworkFamily Family { get; } = NetworkFamily.Create(
        DataSetKind.Mnist,
        seed => new MnistSigmoidNet(seed),
        seed => new MnistTanhNet(seed),
        seed => new MnistSoftsignNet(seed),
        seed => new MnistSoftsignNormalizedNet(seed),
        seed => new MnistTanhNormalizedNet(seed));
}
