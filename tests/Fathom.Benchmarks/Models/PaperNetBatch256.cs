namespace Fathom.Benchmarks.Models;

/// <summary>The network of Glorot &amp; Bengio (2010) with a minibatch of 256.</summary>
[Model(Input = 1024, Batch = 256)]
[Dense(1000, Activation.Tanh, Init = Init.GlorotUniform, Repeat = 5)]
[Dense(9)]
internal sealed partial class PaperNetBatch256;
