using System.Collections.Immutable;

namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>The models whose machine code is looked at: small and large, each optimizer's kind, tails in every direction.</summary>
internal static class SampleModels
{
    public static ImmutableArray<SampleModel> All { get; } =
    [
        new("SmallNet", "[Model(Input = 4, Batch = 32)] [Dense(32, Activation.Tanh, Repeat = 2)] [Dense(2)]"),
        new(
            "MnistNet",
            "[Model(Input = 784, Batch = 32, Optimizer = Optimizer.Adam)] "
                + "[Dense(128, Activation.ReLU)] [Dense(64, Activation.ReLU)] [Dense(10)]"),
        new("WideNet", "[Model(Input = 256, Batch = 10)] [Dense(256, Activation.Tanh, Repeat = 2)] [Dense(9)]"),
        new("PaperNet", "[Model(Input = 1024, Batch = 10)] [Dense(1000, Activation.Tanh, Repeat = 2)] [Dense(9)]"),
        new("LargeBatchNet", "[Model(Input = 100, Batch = 256, Optimizer = Optimizer.Momentum)] [Dense(200, Activation.GELU)] [Dense(33)]"),
        new(
            "OddNet",
            "[Model(Input = 37, Batch = 7, Optimizer = Optimizer.AdamW)] "
                + "[Dense(51, Activation.ELU)] [Dense(45, Activation.SiLU)] [Dense(5)]"),
    ];
}
