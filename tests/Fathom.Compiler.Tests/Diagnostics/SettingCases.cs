using static Fathom.Compiler.Diagnostics.DiagnosticIds;

namespace Fathom.Compiler.Tests.Diagnostics;

internal static class SettingCases
{
    public static readonly DiagnosticCase[] All =
    [
        Setting(HyperparameterOutOfRange, "Optimizer = Optimizer.Momentum, Momentum", "1f", "0.99f"),
        Setting(HyperparameterOutOfRange, "Optimizer = Optimizer.Nesterov, Momentum", "-0.1f", "0f"),
        Setting(HyperparameterOutOfRange, "Optimizer = Optimizer.Adam, Beta1", "float.NaN", "0.5f"),
        Setting(HyperparameterOutOfRange, "Optimizer = Optimizer.Adam, Beta2", "2", "0"),
        Setting(HyperparameterOutOfRange, "Optimizer = Optimizer.AdamW, Epsilon", "0", "1e-6f"),
        Setting(HyperparameterOutOfRange, "WeightDecay", "float.PositiveInfinity", "0.5f"),
        Setting(HyperparameterOutOfRange, "InputSecondMoment", "0", "0.25f"),
        Setting(UndefinedEnumValue, "Loss", "(Loss)4", "Loss.Quadratic"),
        Setting(UndefinedEnumValue, "Optimizer", "(Optimizer)(-1)", "Optimizer.AdamW"),
        Setting(UndefinedEnumValue, "Unroll", "(Unroll)3", "Unroll.Tile"),
        Setting(UndefinedEnumValue, "Precision", "(Precision)2", "Precision.Fast"),
        Setting(FullUnroll, "Batch = 300, Unroll", "Unroll.Full", "Unroll.Auto"),
        Setting(FullUnroll, "Batch = 174, Unroll", "Unroll.Full", "Unroll.Tile") with
        {
            Wrong = "[Model(Input = 4, Batch = 174, Unroll = [|Unroll.Full|])] [Dense(3, Activation.Tanh)] [Dense(3)] partial class Net;",
        },
        Setting(SettingIgnored, "Momentum", "0.5f", "0.5f, Optimizer = Optimizer.Nesterov"),
        Setting(SettingIgnored, "Optimizer = Optimizer.Momentum, Beta1", "0.5f", "0.5f")
            with { Right = "[Model(Input = 4, Optimizer = Optimizer.Momentum, Momentum = 0.5f)] [Dense(3)] partial class Net;" },
        Layer(LayerSettingOutOfRange, "3, Gain", "0", "2"),
        Layer(LayerSettingOutOfRange, "3, Gain", "float.NaN", "0.5f"),
        Layer(LayerSettingOutOfRange, "3, Activation.LeakyReLU, Slope", "-1f", "0f"),
        Layer(LayerSettingOutOfRange, "3, Activation.ELU, Alpha", "float.PositiveInfinity", "2f"),
        Layer(UndefinedEnumValue, "3, Init", "(Init)99", "Init.Orthogonal"),
        Layer(UndefinedEnumValue, "3, activation", "(Activation)99", "Activation.Softplus", separator: ": "),
        Layer(SettingIgnored, "3, Activation.ReLU, Slope", "0.1f", "0.1f")
            with { Right = "[Model(Input = 4)] [Dense(3)] partial class Net;" },
        Layer(SettingIgnored, "3, Activation.ReLU, Alpha", "0.1f", "0.1f")
            with { Right = "[Model(Input = 4)] [Dense(3)] partial class Net;" },
    ];

    private static DiagnosticCase Setting(string id, string setting, string wrong, string right) => new(
        id,
        $"{setting} = {wrong}",
        $"[Model(Input = 4, {setting} = [|{wrong}|])] [Dense(3)] partial class Net;",
        $"[Model(Input = 4, {setting} = {right})] [Dense(3)] partial class Net;");

    private static DiagnosticCase Layer(string id, string setting, string wrong, string right, string separator = " = ") => new(
        id,
        $"{setting}{separator}{wrong}",
        $"[Model(Input = 4, Loss = Loss.Quadratic)] [Dense({setting}{separator}[|{wrong}|])] partial class Net;",
        $"[Model(Input = 4, Loss = Loss.Quadratic)] [Dense({setting}{separator}{right})] partial class Net;");
}
