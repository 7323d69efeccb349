namespace Fathom.Benchmarks.Models;

/// <summary>32-128-64-8 as a regression: its prediction is the network alone, without a softmax.</summary>
[Model(Input = 32, Batch = 32, Loss = Loss.MeanSquaredError)]
[Dense(128, Activation.Tanh)]
[Dense(64, Activation.Tanh)]
[Dense(8)]
internal sealed partial class Net32x128x64x8;
