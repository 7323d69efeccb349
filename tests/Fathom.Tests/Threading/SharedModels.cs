namespace Fathom.Tests.Threading;

/// <summary>Models whose steps are worth several threads: fused backward passes of whole panels, three members.</summary>
[Model(Input = 256, Batch = 10)]
[Dense(256, Activation.Tanh, Repeat = 2)]
[Dense(9)]
internal sealed partial class SharedSgdNet;

/// <summary>A minibatch that does not fit a fused pass, ten members.</summary>
[Model(Input = 256, Batch = 32, Optimizer = Optimizer.Adam)]
[Dense(256, Activation.Tanh, Repeat = 2)]
[Dense(9)]
internal sealed partial class SharedAdamNet;

/// <summary>No size a multiple of anything, eleven members.</summary>
[Model(Input = 300, Batch = 10)]
[Dense(515, Activation.GELU, Repeat = 2)]
[Dense(33)]
internal sealed partial class SharedOddNet;

/// <summary>Momentum in fused passes, whose observed updates sum up what does not follow from the minibatch.</summary>
[Model(Input = 301, Batch = 7, Optimizer = Optimizer.Momentum)]
[Dense(515, Activation.SiLU, Repeat = 2)]
[Dense(33)]
internal sealed partial class SharedMomentumNet;

/// <summary>Fewer blocks of inputs and outputs than the fourteen members.</summary>
[Model(Input = 8, Batch = 64)]
[Dense(3000, Activation.ReLU)]
[Dense(20, Activation.Tanh)]
[Dense(9)]
internal sealed partial class SharedNarrowNet;
