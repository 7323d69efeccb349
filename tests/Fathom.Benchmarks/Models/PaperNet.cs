namespace Fathom.Benchmarks.Models;

/// <summary>The network of Glorot &amp; Bengio (2010): 1024-5x1000-9, minibatch 10.</summary>
[Model(Input = 1024, Batch = 10)]
[Dense(1000, Activation.Tanh, Init = Init.GlorotUniform, Repeat = 5)]
[Dense(9)]
internal sealed partial class PaperNet;
