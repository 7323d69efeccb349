using Fathom;

namespace PaperFigures.Networks.SmallImageNet;

/// <summary>Tanh on Small-ImageNet, five hidden layers, weights by equation 1.</summary>
[Model(Input = 1369, Batch = 10)]
[Dense(1000, Activation.Tanh, Init = Init.Standard, Repeat = 5, Name = "layer")]
[Dense(10, Init = Init.Standard, Name = "output")]
public sealed partial class SmallImageNetTanhNet;
