namespace Fathom.Benchmarks.Models;

/// <summary>4-32-32-2 as a regression: its prediction is the network alone, without a softmax.</summary>
[Model(Input = 4, Batch = 32, Loss = Loss.MeanSquaredError)]
[Dense(32, Activation.Tanh, Repeat = 2)]
[Dense(2)]
internal sealed partial class Net4x32x32x2;
