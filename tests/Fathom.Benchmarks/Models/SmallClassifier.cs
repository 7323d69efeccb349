namespace Fathom.Benchmarks.Models;

/// <summary>4-32-32-2 as a classifier.</summary>
[Model(Input = 4, Batch = 32)]
[Dense(32, Activation.Tanh, Repeat = 2)]
[Dense(2)]
internal sealed partial class SmallClassifier;
