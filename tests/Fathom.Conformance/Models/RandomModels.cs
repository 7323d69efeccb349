// Written by: dotnet run -c Release --project tests/Fathom.Conformance -- declare --seed 1 --count 320
// Change the writer (Declarations/) and write again; a test holds this file to it.
using Fathom.Conformance.Cases;

namespace Fathom.Conformance.Models;

/// <summary>The random models: sizes around tile edges, every activation with every loss and optimizer.</summary>
internal static class RandomModels
{
    public static ModelCase[] All() =>
    [
        new ModelCase<int>(nameof(M001), static () => new M001(seed: 1)),
        new ModelCase<float>(nameof(M017), static () => new M017(seed: 1)),
        new ModelCase<float>(nameof(M033), static () => new M033(seed: 1)),
        new ModelCase<int>(nameof(M049), static () => new M049(seed: 1)),
        new ModelCase<float>(nameof(M065), static () => new M065(seed: 1)),
        new ModelCase<float>(nameof(M081), static () => new M081(seed: 1)),
        new ModelCase<int>(nameof(M097), static () => new M097(seed: 1)),
        new ModelCase<float>(nameof(M113), static () => new M113(seed: 1)),
        new ModelCase<float>(nameof(M129), static () => new M129(seed: 1)),
        new ModelCase<float>(nameof(M145), static () => new M145(seed: 1)),
        new ModelCase<float>(nameof(M161), static () => new M161(seed: 1)),
        new ModelCase<int>(nameof(M177), static () => new M177(seed: 1)),
        new ModelCase<float>(nameof(M193), static () => new M193(seed: 1)),
        new ModelCase<float>(nameof(M209), static () => new M209(seed: 1)),
        new ModelCase<int>(nameof(M225), static () => new M225(seed: 1)),
        new ModelCase<float>(nameof(M241), static () => new M241(seed: 1)),
        new ModelCase<float>(nameof(M257), static () => new M257(seed: 1)),
        new ModelCase<int>(nameof(M273), static () => new M273(seed: 1)),
        new ModelCase<float>(nameof(M289), static () => new M289(seed: 1)),
        new ModelCase<float>(nameof(M305), static () => new M305(seed: 1)),
    ];
}

[Model(Input = 3, Batch = 1)]
[Dense(65, Activation.Identity, Init = Init.GlorotNormal)]
[Dense(25, Activation.ELU, Init = Init.Standard, Alpha = 1.5f)]
[Dense(15, Activation.Identity, Init = Init.GlorotNormal)]
internal sealed partial class M001;

[Model(Input = 118, Batch = 12, Loss = Loss.Quadratic)]
[Dense(17, Activation.LeakyReLU, Init = Init.Standard)]
[Dense(33, Activation.GELU, Gain = 1.5f)]
[Dense(33, Activation.Identity)]
internal sealed partial class M017;

[Model(Input = 40, Batch = 14, Loss = Loss.MeanSquaredError, WeightDecay = 0.001f)]
[Dense(32, Activation.HardTanh, Init = Init.HeNormal, Gain = 1.5f, Repeat = 2)]
[Dense(9, Activation.Sigmoid, Init = Init.Orthogonal, Gain = 1.5f)]
internal sealed partial class M033;

[Model(Input = 16, Batch = 30, Optimizer = Optimizer.Momentum)]
[Dense(2, Activation.ReLU, Init = Init.HeNormal)]
[Dense(17, Activation.Softplus, Init = Init.LeCunUniform)]
[Dense(7, Activation.Identity, Init = Init.HeUniform, Gain = 0.5f)]
internal sealed partial class M049;

[Model(Input = 65, Batch = 1, Loss = Loss.Quadratic, Optimizer = Optimizer.Momentum, Momentum = 0f)]
[Dense(55, Activation.Softplus, Init = Init.Standard)]
[Dense(7, Activation.ELU, Init = Init.LeCunNormal)]
internal sealed partial class M065;

[Model(Input = 3, Batch = 19, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum, WeightDecay = 0.001f)]
[Dense(8, Activation.Softsign, Init = Init.GlorotUniform)]
[Dense(122, Activation.GELU, UseBias = false)]
[Dense(3, Activation.Identity, Init = Init.Standard, Gain = 0.5f)]
internal sealed partial class M081;

[Model(Input = 23, Batch = 9, Optimizer = Optimizer.Nesterov, Unroll = Unroll.Full, WeightDecay = 0.01f)]
[Dense(1, Activation.SiLU, UseBias = false)]
[Dense(1, Activation.HardTanh)]
[Dense(32, Activation.Identity)]
internal sealed partial class M097;

[Model(Input = 3, Batch = 25, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Nesterov)]
[Dense(2, Activation.Tanh, Init = Init.HeNormal, UseBias = false, Repeat = 2)]
[Dense(69, Activation.Identity, Init = Init.GlorotNormal, UseBias = false)]
[Dense(4, Activation.Sigmoid, Init = Init.GlorotNormal, Gain = 1.5f)]
internal sealed partial class M113;

[Model(Input = 3, Batch = 2, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Nesterov, Unroll = Unroll.Full, WeightDecay = 0.01f)]
[Dense(4, Activation.GELU)]
[Dense(9, Activation.Tanh, Init = Init.LeCunUniform, Gain = 1.5f)]
[Dense(7, Activation.Identity, Init = Init.HeNormal, UseBias = false)]
internal sealed partial class M129;

[Model(Input = 31, Batch = 4, Loss = Loss.Quadratic, Optimizer = Optimizer.Adam)]
[Dense(128, Activation.Sigmoid, Init = Init.GlorotUniform, UseBias = false)]
[Dense(96, Activation.Identity)]
internal sealed partial class M145;

[Model(Input = 128, Batch = 6, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Adam, Epsilon = 1E-06f)]
[Dense(130, Activation.ELU)]
[Dense(1, Activation.Tanh, Init = Init.HeUniform)]
[Dense(128, Activation.Softsign, Gain = 0.5f, UseBias = false)]
internal sealed partial class M161;

[Model(Input = 1, Batch = 21, Optimizer = Optimizer.AdamW, Beta1 = 0.8f, Epsilon = 0.001f)]
[Dense(120, Activation.Identity)]
[Dense(103, Activation.ELU, Alpha = 0.5f)]
[Dense(100, Activation.Identity, Init = Init.Standard)]
internal sealed partial class M177;

[Model(Input = 24, Batch = 2, Loss = Loss.Quadratic, Optimizer = Optimizer.AdamW, Beta1 = 0.8f, Epsilon = 1E-06f)]
[Dense(31, Activation.LeakyReLU, UseBias = false)]
[Dense(5, Activation.LeakyReLU)]
internal sealed partial class M193;

[Model(Input = 96, Batch = 3, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.AdamW, Epsilon = 0.001f)]
[Dense(5, Activation.HardTanh, Init = Init.Orthogonal)]
internal sealed partial class M209;

[Model(Input = 96, Batch = 8, Unroll = Unroll.Tile)]
[Dense(25, Activation.ReLU)]
[Dense(5, Activation.LeakyReLU)]
[Dense(127, Activation.Identity, Init = Init.GlorotNormal)]
internal sealed partial class M225;

[Model(Input = 9, Batch = 22, Loss = Loss.Quadratic)]
[Dense(2, Activation.Softplus)]
internal sealed partial class M241;

[Model(Input = 130, Batch = 32, Loss = Loss.BinaryCrossEntropy, WeightDecay = 0.001f)]
[Dense(32, Activation.Softsign)]
[Dense(71, Activation.Identity, Gain = 1.5f, UseBias = false)]
[Dense(40, Activation.Identity, Init = Init.Orthogonal)]
internal sealed partial class M257;

[Model(Input = 127, Batch = 4, Optimizer = Optimizer.Momentum)]
[Dense(33, Activation.SiLU, Init = Init.LeCunNormal)]
[Dense(2, Activation.ELU, Alpha = 1.5f)]
[Dense(2, Activation.Identity, Init = Init.GlorotUniform, Gain = 0.5f)]
internal sealed partial class M273;

[Model(Input = 128, Batch = 30, Loss = Loss.MeanSquaredError, Optimizer = Optimizer.Momentum)]
[Dense(23, Activation.Tanh, Init = Init.LeCunUniform, Gain = 1.5f)]
[Dense(88, Activation.HardTanh)]
[Dense(24, Activation.LeakyReLU)]
internal sealed partial class M289;

[Model(Input = 5, Batch = 23, Loss = Loss.BinaryCrossEntropy, Optimizer = Optimizer.Momentum, WeightDecay = 0.001f)]
[Dense(100, Activation.GELU)]
[Dense(16, Activation.Identity)]
internal sealed partial class M305;
