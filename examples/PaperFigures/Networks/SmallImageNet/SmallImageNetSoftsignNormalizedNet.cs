using Fathom;

namespace PaperFigures.Networks.SmallImageNet;

/// <summary>Softsign N on Small-ImageNet, five hidden layers, weights by equation 16.</summary>
[Model(Input = 1369, Batch = 10)]
[Dense(1000, Activation.Softsign, Init = Init.GlorotUniform, Repeat = 5, Name = "layer")]
[Dense(10, Init = Init.GlorotUniform, Name = "output")]
public sealed partial class SmallImageNetSoftsignNormalizedNet;
