using static Fathom.Compiler.Diagnostics.DiagnosticIds;

namespace Fathom.Compiler.Tests.Diagnostics;

/// <summary>What is predicted of valid declarations.</summary>
internal static class PredictionCases
{
    private const string Class = " [Dense(9)] partial class Net;";
    private const string Wide = "[Model(Input = 1024, Batch = 10)] ";
    private const string Narrow = "[Model(Input = 256)] ";

    public static readonly DiagnosticCase[] All =
    [
        new(GradientVanishes, "softsign over five layers",
            Wide + "[[|Dense(256, Activation.Softsign, Repeat = 5)|]]" + Class,
            Wide + "[Dense(256, Activation.Softsign, Gain = 1.3f, Repeat = 5)]" + Class),
        new(GradientVanishes, "its initialiser stated",
            Wide + "[Dense(256, Activation.Softsign, Init = [|Init.GlorotNormal|], Repeat = 3)] "
                + "[Dense(256, Activation.Softsign, Repeat = 2)]" + Class,
            Wide + "[Dense(256, Activation.Softsign, Init = Init.GlorotNormal, Repeat = 3)]" + Class),
        new(GradientExplodes, "rectifiers with a gain",
            Narrow + "[[|Dense(256, Activation.ReLU, Gain = 1.25f, Repeat = 9)|]]" + Class,
            Narrow + "[Dense(256, Activation.ReLU, Repeat = 9)]" + Class),
        new(SignalVanishes, "large inputs that rectifiers pass on to softsign",
            "[Model(Input = 256, InputSecondMoment = 5f)] [[|Dense(256, Activation.ReLU)|]] "
                + "[Dense(256, Activation.Softsign, Repeat = 2)]" + Class,
            Narrow + "[Dense(256, Activation.ReLU)] [Dense(256, Activation.Softsign, Repeat = 2)]" + Class),
        new(SignalVanishes, "widening rectifiers",
            "#pragma warning disable FTHM0026\n"
                + "[Model(Input = 16)] [[|Dense(16, Activation.ReLU, Gain = 0.78f)|]] " + Widening + Class,
            "[Model(Input = 16)] [Dense(256, Activation.ReLU, Repeat = 8)]" + Class),
        new(SaturatedAtStart, "tanh with a gain of 8",
            Wide + "[Dense(256, Activation.Tanh, Gain = [|8f|])]" + Class,
            Wide + "[Dense(256, Activation.Tanh, Gain = 1f)]" + Class),
        new(SaturatedAtStart, "mean squares of inputs count",
            "[Model(Input = 1024, InputSecondMoment = 64f)] [[|Dense(256, Activation.Tanh)|]]" + Class,
            "[Model(Input = 1024, InputSecondMoment = 1f)] [Dense(256, Activation.Tanh)]" + Class),
        new(SaturatedAtStart, "logistic functions in depth",
            Wide + "[Dense(256, [|Activation.Sigmoid|], Gain = 4f, Repeat = 3)]" + Class,
            Wide + "[Dense(256, Activation.Sigmoid, Gain = 4f, Repeat = 2)]" + Class),
        new(BeyondTrainableDepth, "thirty layers below the critical gain",
            "#pragma warning disable FTHM0026, FTHM0028\n" + Narrow
                + "[Dense(256, Activation.Tanh, Gain = 0.88f, Repeat = [|30|])]" + Class,
            Narrow + "[Dense(256, Activation.Tanh, Repeat = 8)]" + Class),
        new(UnsuitableInit, "Glorot for rectifiers",
            Narrow + "[Dense(256, Activation.ReLU, Init = [|Init.GlorotUniform|])]" + Class,
            Narrow + "[Dense(256, Activation.ReLU, Init = Init.HeUniform)]" + Class),
        new(UnsuitableInit, "equation 1 for tanh",
            Narrow + "[Dense(256, Activation.Tanh, Init = [|Init.Standard|], Repeat = 2)]" + Class,
            Narrow + "[Dense(256, Activation.Tanh, Init = Init.LeCunNormal, Repeat = 2)]" + Class),
        new(UnsuitableInit, "the logistic function without a gain",
            Narrow + "[[|Dense(256, Activation.Sigmoid)|]]" + Class,
            Narrow + "[Dense(256, Activation.Sigmoid, Gain = 4f)]" + Class),
        new(UnsuitableInit, "orthogonal rectifiers without a gain",
            Narrow + "[Dense(256, Activation.ReLU, Init = [|Init.Orthogonal|])]" + Class,
            Narrow + "[Dense(256, Activation.ReLU, Init = Init.Orthogonal, Gain = 1.41f)]" + Class),
    ];

    private static string Widening =>
        string.Join(
            ' ', new[] { 32, 64, 128, 256, 512, 1024, 2048 }.Select(static units => $"[Dense({units}, Activation.ReLU, Gain = 0.78f)]"));
}
