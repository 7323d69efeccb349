namespace Fathom.Benchmarks.Models;

/// <summary>784-128-64-10, the usual first classifier of handwritten digits, trained by SGD.</summary>
[Model(Input = 784, Batch = 32)]
[Dense(128, Activation.ReLU)]
[Dense(64, Activation.ReLU)]
[Dense(10)]
internal sealed partial class DigitNet;
