using Fathom;

namespace PaperFigures.Networks;

/// <summary>Sigmoid, five hidden layers, weights by equation 1: the network that never leaves its plateau.</summary>
[Model(Input = 1024, Batch = 10)]
[Dense(1000, Activation.Sigmoid, Init = Init.Standard, Repeat = 5, Name = "layer")]
[Dense(9, Init = Init.Standard, Name = "output")]
public sealed partial class SigmoidNet;
