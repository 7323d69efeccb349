using Fathom;

namespace PaperFigures.Networks.Mnist;

/// <summary>Sigmoid on MNIST, five hidden layers, weights by equation 1.</summary>
[Model(Input = 784, Batch = 10)]
[Dense(1000, Activation.Sigmoid, Init = Init.Standard, Repeat = 5, Name = "layer")]
[Dense(10, Init = Init.Standard, Name = "output")]
public sealed partial class MnistSigmoidNet;
