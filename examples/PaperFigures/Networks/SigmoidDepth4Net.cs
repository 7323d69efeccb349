using Fathom;

namespace PaperFigures.Networks;

/// <summary>Sigmoid, four hidden layers, weights by equation 1: the network of figure 2.</summary>
[Model(Input = 1024, Batch = 10)]
[Dense(1000, Activation.Sigmoid, Init = Init.Standard, Repeat = 4, Name = "layer")]
[Dense(9, Init = Init.Standard, Name = "output")]
public sealed partial class SigmoidDepth4Net;
