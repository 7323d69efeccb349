namespace Fathom.Tests.Propagation;

/// <summary>The paper's network with the weights of its time.</summary>
[Model(Input = 512, Batch = 32)]
[Dense(256, Activation.Tanh, Init = Init.Standard, Repeat = 5)]
[Dense(9, Init = Init.Standard)]
internal sealed partial class StandardTanhNet;

/// <summary>The same with the weights that the paper proposed, and smaller inputs.</summary>
[Model(Input = 512, Batch = 32, InputSecondMoment = 0.36f)]
[Dense(256, Activation.Tanh, Init = Init.GlorotUniform, Repeat = 5)]
[Dense(9)]
internal sealed partial class GlorotTanhNet;

/// <summary>Rectifiers of unequal widths.</summary>
[Model(Input = 320, Batch = 24)]
[Dense(384, Activation.ReLU)]
[Dense(256, Activation.ReLU)]
[Dense(10)]
internal sealed partial class RectifierNet;

/// <summary>Logistic functions in depth.</summary>
[Model(Input = 256, Batch = 16)]
[Dense(256, Activation.Sigmoid, Repeat = 3)]
[Dense(12)]
internal sealed partial class LogisticNet;
