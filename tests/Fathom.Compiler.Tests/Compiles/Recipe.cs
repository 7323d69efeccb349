namespace Fathom.Compiler.Tests.Compiles;

/// <summary>A small model that goes a particular way through the emitter.</summary>
internal sealed record Recipe(string Title, string Attributes)
{
    public static readonly Recipe[] All =
    [
        new("classifier", Model("CrossEntropy", "Sgd", "[global::Fathom.Dense(3, global::Fathom.Activation.Tanh, Repeat = 2)]")),
        new("regression with Nesterov",
            Model("MeanSquaredError", "Nesterov", "[global::Fathom.Dense(4, global::Fathom.Activation.LeakyReLU)]")),
        new("quadratic with Adam",
            Model("Quadratic", "Adam", "[global::Fathom.Dense(9, global::Fathom.Activation.GELU, UseBias = false)]")),
        new("yes or no with AdamW", Model("BinaryCrossEntropy", "AdamW", "[global::Fathom.Dense(5, global::Fathom.Activation.Softplus)]")),
        new("classifier with momentum", Model("CrossEntropy", "Momentum", string.Empty)),
    ];

    public override string ToString() => Title;

    private static string Model(string loss, string optimizer, string hidden) =>
        $"[global::Fathom.Model(Input = 2, Batch = 2, Loss = global::Fathom.Loss.{loss}, "
        + $"Optimizer = global::Fathom.Optimizer.{optimizer})] {hidden} [global::Fathom.Dense(2)]";
}
