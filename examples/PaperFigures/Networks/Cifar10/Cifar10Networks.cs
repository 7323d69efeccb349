using PaperFigures.Data;

namespace PaperFigures.Networks.Cifar10;

/// <summary>Table 1's networks on CIFAR-10: 32 x 32 colour images, 10 classes.</summary>
internal static class Cifar10Networks
{
    public static NetworkFamily Family { get; } = NetworkFamily.Create(
        DataSetKind.Cifar10,
        seed => new Cifar10SigmoidNet(seed),
        seed => new Cifar10TanhNet(seed),
        seed => new Cifar10SoftsignNet(seed),
        seed => new Cifar10SoftsignNormalizedNet(seed),
        seed => new Cifar10TanhNormalizedNet(seed));
}
