using Fathom;

namespace PaperFigures.Surfaces;

/// <summary>The two-layer network of figure 5, one unit in each: W2 tanh(W1 x), judged by the cross-entropy of its sigmoid.</summary>
[Model(Input = 1, Batch = 10, Loss = Loss.BinaryCrossEntropy)]
[Dense(1, Activation.Tanh, Init = Init.Standard, UseBias = false, Name = "hidden")]
[Dense(1, Init = Init.Standard, UseBias = false, Name = "output")]
public sealed partial class CrossEntropyNet;
