using Fathom;

namespace PaperFigures.Networks;

/// <summary>Tanh N, five hidden layers, weights by equation 16.</summary>
[Model(Input = 1024, Batch = 10)]
[Dense(1000, Activation.Tanh, Init = Init.GlorotUniform, Repeat = 5, Name = "layer")]
[Dense(9, Init = Init.GlorotUniform, Name = "output")]
public sealed partial class TanhNormalizedNet;
