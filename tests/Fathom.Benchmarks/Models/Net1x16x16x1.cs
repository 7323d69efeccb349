namespace Fathom.Benchmarks.Models;

/// <summary>1-16-16-1 as a regression: its prediction is the network alone, without a softmax.</summary>
[Model(Input = 1, Batch = 32, Loss = Loss.MeanSquaredError)]
[Dense(16, Activation.Tanh, Repeat = 2)]
[Dense(1)]
internal sealed partial class Net1x16x16x1;
