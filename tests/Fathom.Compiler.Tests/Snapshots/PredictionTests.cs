namespace Fathom.Compiler.Tests.Snapshots;

/// <summary>What is predicted, where a user reads it: at the head of the generated file and in the class's documentation.</summary>
public sealed class PredictionTests
{
    private const string Paper = "[Fathom.Model(Input = 1024, Batch = 10, InputSecondMoment = 0.36f)]";

    [Theory]
    [InlineData(
        "Figure6Standard",
        Paper,
        "[Fathom.Dense(1000, Fathom.Activation.Tanh, Repeat = 5, Init = Fathom.Init.Standard)]",
        "[Fathom.Dense(9, Init = Fathom.Init.Standard)]")]
    [InlineData(
        "Figure6Normalized",
        Paper,
        "[Fathom.Dense(1000, Fathom.Activation.Tanh, Repeat = 5, Init = Fathom.Init.GlorotUniform)]",
        "[Fathom.Dense(9)]")]
    [InlineData(
        "Figure3Softsign",
        Paper,
        "[Fathom.Dense(1000, Fathom.Activation.Softsign, Repeat = 5, Init = Fathom.Init.Standard)]",
        "[Fathom.Dense(9, Init = Fathom.Init.Standard)]")]
    [InlineData(
        "Figure11Sigmoid",
        Paper,
        "[Fathom.Dense(1000, Fathom.Activation.Sigmoid, Repeat = 5, Init = Fathom.Init.Standard)]",
        "[Fathom.Dense(9, Init = Fathom.Init.Standard)]")]
    [InlineData(
        "Regression",
        "[Fathom.Model(Input = 32, Batch = 16, Loss = Fathom.Loss.MeanSquaredError)]",
        "[Fathom.Dense(64, Fathom.Activation.ReLU, Repeat = 3)]",
        "[Fathom.Dense(1)]")]
    public Task Predictions_AreTheReviewedOnes(string name, string model, string hidden, string output)
    {
        string text = GeneratedText.File($"{model}\n{hidden}\n{output}\npublic sealed partial class Net;", "Surface");
        IEnumerable<string> comments = text.Split('\n')
            .TakeWhile(static line => !line.Contains("partial class", StringComparison.Ordinal))
            .Where(static line => line.StartsWith("//", StringComparison.Ordinal));
        return Verifier.Verify(string.Join("\n", comments) + "\n", "txt").UseTextForParameters(name);
    }
}
