using Fathom;

namespace PaperFigures.Networks.Mnist;

/// <summary>Tanh N on MNIST, five hidden layers, weights by equation 16.</summary>
[Model(Input = 784, Batch = 10)]
[Dense(1000, Activation.Tanh, Init = Init.GlorotUniform, Repeat = 5, Name = "layer")]
[Dense(10, Init = Init.GlorotUniform, Name = "output")]
public sealed partial class MnistTanhNormalizedNet;
