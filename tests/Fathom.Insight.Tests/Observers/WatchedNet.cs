namespace Fathom.Insight.Tests.Observers;

/// <summary>A small classifier, declared as users do.</summary>
[Model(Input = 3, Batch = 8)]
[Dense(5, Activation.Tanh, Init = Init.GlorotUniform, Gain = 1.5f, Repeat = 2)]
[Dense(2)]
internal sealed partial class WatchedNet;
