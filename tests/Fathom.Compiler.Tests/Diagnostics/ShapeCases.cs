using static Fathom.Compiler.Diagnostics.DiagnosticIds;

namespace Fathom.Compiler.Tests.Diagnostics;

internal static class ShapeCases
{
    private const string Class = " partial class Net;";

    public static readonly DiagnosticCase[] All =
    [
        new(NoLayer, "no layer", "[Model(Input = 4)] partial class [|Net|];", "[Model(Input = 4)] [Dense(3)]" + Class),
        new(UnitsBelowOne, "no units", "[Model(Input = 4)] [Dense([|0|])]" + Class, "[Model(Input = 4)] [Dense(1)]" + Class),
        new(UnitsBelowOne, "negative units by name",
            "[Model(Input = 4)] [Dense(activation: Activation.Tanh, units: [|-5|])] [Dense(3)]" + Class,
            "[Model(Input = 4)] [Dense(activation: Activation.Tanh, units: 5)] [Dense(3)]" + Class),
        new(BatchBelowOne, "no batch",
            "[Model(Input = 4, Batch = [|0|])] [Dense(3)]" + Class,
            "[Model(Input = 4, Batch = 1)] [Dense(3)]" + Class),
        new(InputBelowOne, "input not stated", "[[|Model|]] [Dense(3)]" + Class, "[Model(Input = 1)] [Dense(3)]" + Class),
        new(InputBelowOne, "input from a constant",
            "static class Sizes { public const int Pixels = 0; } [Model(Input = [|Sizes.Pixels|])] [Dense(3)]" + Class,
            "static class Sizes { public const int Pixels = 9; } [Model(Input = Sizes.Pixels)] [Dense(3)]" + Class),
        new(RepeatBelowOne, "repeat 0",
            "[Model(Input = 4)] [Dense(3, Repeat = [|0|])]" + Class,
            "[Model(Input = 4)] [Dense(3, Repeat = 1)]" + Class),
        new(ModelTooLarge, "units", "[Model(Input = 4)] [Dense([|65537|])]" + Class, "[Model(Input = 4)] [Dense(256)]" + Class),
        new(ModelTooLarge, "batch",
            "[Model(Input = 4, Batch = [|4097|])] [Dense(3)]" + Class,
            "[Model(Input = 4, Batch = 64)] [Dense(3)]" + Class),
        new(ModelTooLarge, "input", "[Model(Input = [|65537|])] [Dense(3)]" + Class, "[Model(Input = 64)] [Dense(3)]" + Class),
        new(ModelTooLarge, "layers",
            "[Model(Input = 4)] [Dense(3, Activation.ReLU, Repeat = 64)] [Dense(3)] partial class [|Net|];",
            "[Model(Input = 4)] [Dense(3, Activation.ReLU, Repeat = 3)] [Dense(3)]" + Class),
        new(ModelTooLarge, "absurd repeat",
            "[Model(Input = 4)] [Dense(3, Activation.ReLU, Repeat = int.MaxValue)] [Dense(3)] partial class [|Net|];",
            "[Model(Input = 4)] [Dense(3, Activation.ReLU, Repeat = 3)] [Dense(3)]" + Class),
        new(ModelTooLarge, "parameters",
            "[Model(Input = 32769)] [Dense(8192, UseBias = false)] partial class [|Net|];",
            "[Model(Input = 64)] [Dense(64, UseBias = false)]" + Class),
        new(ModelTooLarge, "activations",
            "[Model(Input = 65536, Batch = 4096)] [Dense(1)] partial class [|Net|];",
            "[Model(Input = 64, Batch = 64)] [Dense(1)]" + Class),
    ];
}
