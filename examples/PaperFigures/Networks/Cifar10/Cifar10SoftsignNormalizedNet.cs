using Fathom;

namespace PaperFigures.Networks.Cifar10;

/// <summary>Softsign N on CIFAR-10, five hidden layers, weights by equation 16.</summary>
[Model(Input = 3072, Batch = 10)]
[Dense(1000, Activation.Softsign, Init = Init.GlorotUniform, Repeat = 5, Name = "layer")]
[Dense(10, Init = Init.GlorotUniform, Name = "output")]
public sealed partial class Cifar10SoftsignNormalizedNet;
