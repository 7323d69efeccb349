namespace Fathom.Benchmarks.Models;

/// <summary>2-64-64-2 as a regression: its prediction is the network alone, without a softmax.</summary>
[Model(Input = 2, Batch = 32, Loss = Loss.MeanSquaredError)]
[Dense(64, Activation.Tanh, Repeat = 2)]
[Dense(2)]
internal sealed partial class Net2x64x64x2;
