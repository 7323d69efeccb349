using PaperFigures.Data;

namespace PaperFigures.Networks.SmallImageNet;

/// <summary>Table 1's networks on Small-ImageNet: 37 x 37 grey images, 10 classes.</summary>
internal static class SmallImageNetNetworks
{
    public static NetworkFamily Family { get; } = NetworkFamily.Create(
        DataSetKind.SmallImageNet,
        seed => new SmallImageNetSigmoidNet(seed),
        seed => new SmallImageNetTanhNet(seed),
        seed => new SmallImageNetSoftsignNet(seed),
        seed => new SmallImageNetSoftsignNormalizedNet(seed),
        seed => new SmallImageNetTanhNormalizedNet(seed));
}
