namespace Fathom.Benchmarks.Models;

/// <summary>784-128-64-10, trained by Adam.</summary>
[Model(Input = 784, Batch = 32, Optimizer = Optimizer.Adam)]
[Dense(128, Activation.ReLU)]
[Dense(64, Activation.ReLU)]
[Dense(10)]
internal sealed partial class DigitNetAdam;
