using Fathom.Conformance.Cases;

namespace Fathom.Conformance.Models;

/// <summary>Models chosen by hand: the smallest, the widest, odd tails, one class.</summary>
internal static class EdgeModels
{
    public static ModelCase[] All() =>
    [
        new ModelCase<int>(nameof(OddBlocks), static () => new OddBlocks(seed: 1)),
        new ModelCase<int>(nameof(ControlModel), static () => new ControlModel(seed: 1)),
        new ModelCase<float>(nameof(OneByOne), static () => new OneByOne(seed: 1)),
        new ModelCase<int>(nameof(OneClass), static () => new OneClass(seed: 1)),
        new ModelCase<float>(nameof(OneUnitDeep), static () => new OneUnitDeep(seed: 1)),
        new ModelCase<int>(nameof(Tails24And40), static () => new Tails24And40(seed: 1)),
        new ModelCase<int>(nameof(Digits), static () => new Digits(seed: 1)),
        new ModelCase<int>(nameof(Wide), static () => new Wide(seed: 1)),
    ];
}

/// <summary>
/// Inputs in blocks for four rows, the last of 35, which neither the four inputs of a turn on NEON nor the two of the 128-bit kernels
/// divide. The first, so that it is among the few models that run under an emulator.
/// </summary>
[Model(Input = 515, Batch = 4)]
[Dense(67, Activation.Tanh)]
[Dense(10)]
internal sealed partial class OddBlocks;

/// <summary>The self-test's model: smooth, with biases, so that every fault must show.</summary>
[Model(Input = 12, Batch = 6)]
[Dense(20, Activation.Tanh)]
[Dense(5)]
internal sealed partial class ControlModel;

[Model(Input = 1, Batch = 1, Loss = Loss.Quadratic)]
[Dense(1, Activation.Tanh)]
internal sealed partial class OneByOne;

[Model(Input = 3, Batch = 2)]
[Dense(1)]
internal sealed partial class OneClass;

[Model(Input = 2, Batch = 5, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Nesterov)]
[Dense(1, Activation.Softsign, Repeat = 3)]
[Dense(1)]
internal sealed partial class OneUnitDeep;

[Model(Input = 33, Batch = 9, Optimizer = Optimizer.AdamW, WeightDecay = 0.01f)]
[Dense(24, Activation.GELU)]
[Dense(40, Activation.SiLU)]
[Dense(10)]
internal sealed partial class Tails24And40;

[Model(Input = 784, Batch = 32, Optimizer = Optimizer.Adam)]
[Dense(128, Activation.ReLU)]
[Dense(64, Activation.ReLU)]
[Dense(10)]
internal sealed partial class Digits;

[Model(Input = 1024, Batch = 10)]
[Dense(1000, Activation.Tanh)]
[Dense(9)]
internal sealed partial class Wide;
