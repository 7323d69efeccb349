namespace Fathom.Tests.Training;

/// <summary>Generated models for the training loop: a hidden layer whose width is no multiple of a vector, by optimizer.</summary>
[Model(Input = 3, Batch = 4, Optimizer = Optimizer.Sgd)]
[Dense(11, Activation.Tanh)]
[Dense(2)]
internal sealed partial class SgdNet;

/// <inheritdoc cref="SgdNet"/>
[Model(Input = 3, Batch = 4, Optimizer = Optimizer.Momentum)]
[Dense(11, Activation.Tanh)]
[Dense(2)]
internal sealed partial class MomentumNet;

/// <inheritdoc cref="SgdNet"/>
[Model(Input = 3, Batch = 4, Optimizer = Optimizer.Adam)]
[Dense(11, Activation.Tanh)]
[Dense(2)]
internal sealed partial class AdamNet;
