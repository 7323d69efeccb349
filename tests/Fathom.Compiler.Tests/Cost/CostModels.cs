namespace Fathom.Compiler.Tests.Cost;

/// <summary>The models whose generation is measured.</summary>
internal static class CostModels
{
    private const string Class = "public sealed partial class Net;";

    public static readonly IReadOnlyDictionary<string, string> Declarations = new Dictionary<string, string>
    {
        ["4-32-32-2"] =
            $"[Fathom.Model(Input = 4, Batch = 32)] [Fathom.Dense(32, Fathom.Activation.Tanh, Repeat = 2)] [Fathom.Dense(2)] {Class}",
        ["784-128-64-10, Adam"] =
            "[Fathom.Model(Input = 784, Batch = 32, Optimizer = Fathom.Optimizer.Adam)] [Fathom.Dense(128, Fathom.Activation.ReLU)] "
            + $"[Fathom.Dense(64, Fathom.Activation.ReLU)] [Fathom.Dense(10)] {Class}",
        ["1024-5x256-9"] =
            $"[Fathom.Model(Input = 1024, Batch = 10)] [Fathom.Dense(256, Fathom.Activation.Tanh, Repeat = 5)] [Fathom.Dense(9)] {Class}",
        ["1024-5x1000-9"] =
            $"[Fathom.Model(Input = 1024, Batch = 10)] [Fathom.Dense(1000, Fathom.Activation.Tanh, Repeat = 5)] [Fathom.Dense(9)] {Class}",
        ["ten different layers"] = $"[Fathom.Model(Input = 100, Batch = 20)] {TenLayers} {Class}",
    };

    // Every layer has a shape and an activation of its own, so no two share a kernel.
    private static string TenLayers => string.Join(
        ' ',
        new[] { "Tanh", "ReLU", "Sigmoid", "GELU", "ELU", "SiLU", "Softplus", "Softsign", "LeakyReLU" }
            .Select(static (activation, index) => $"[Fathom.Dense({200 - 13 * index}, Fathom.Activation.{activation})]")
            .Append("[Fathom.Dense(10)]"));

    public static TheoryData<string> Names => [.. Declarations.Keys];
}
