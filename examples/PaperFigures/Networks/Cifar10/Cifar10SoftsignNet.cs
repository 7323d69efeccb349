using Fathom;

namespace PaperFigures.Networks.Cifar10;

/// <summary>Softsign on CIFAR-10, five hidden layers, weights by equation 1.</summary>
[Model(Input = 3072, Batch = 10)]
[Dense(1000, Activation.Softsign, Init = Init.Standard, Repeat = 5, Name = "layer")]
[Dense(10, Init = Init.Standard, Name = "output")]
public sealed partial class Cifar10SoftsignNet;
