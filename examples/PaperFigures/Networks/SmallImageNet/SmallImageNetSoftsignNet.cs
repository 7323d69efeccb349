using Fathom;

namespace PaperFigures.Networks.SmallImageNet;

/// <summary>Softsign on Small-ImageNet, five hidden layers, weights by equation 1.</summary>
[Model(Input = 1369, Batch = 10)]
[Dense(1000, Activation.Softsign, Init = Init.Standard, Repeat = 5, Name = "layer")]
[Dense(10, Init = Init.Standard, Name = "output")]
public sealed partial class SmallImageNetSoftsignNet;
