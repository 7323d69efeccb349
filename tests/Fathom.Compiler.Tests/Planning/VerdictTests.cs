using Fathom.Compiler.Analysis;
using Fathom.Compiler.Emission;
using Fathom.Compiler.Tests.Parsing;
using Fathom.Propagation;

namespace Fathom.Compiler.Tests.Planning;

/// <summary>The sentence and the table that a prediction comes to.</summary>
public sealed class VerdictTests
{
    private const string Output = "[Fathom.Dense(9)] public sealed partial class Net;";

    [Theory]
    [InlineData(
        "[Fathom.Model(Input = 256)] [Fathom.Dense(256, Fathom.Activation.ReLU, Repeat = 3)]",
        "No scale changes 5-fold: the gradient's std at layer1 is 1.01 times layer3's, the signal's at layer3 0.999 times layer1's "
            + "(E[x^2] = 1.00).")]
    [InlineData(
        "[Fathom.Model(Input = 256)] [Fathom.Dense(512, Fathom.Activation.ReLU)] [Fathom.Dense(64, Fathom.Activation.ReLU)]",
        "No scale changes 5-fold: the gradient's norm at layer1 is 1.00 times layer2's, the signal's std at layer2 0.997 times layer1's "
            + "(E[x^2] = 1.00).")]
    [InlineData(
        "[Fathom.Model(Input = 256, InputSecondMoment = 0.01f)] [Fathom.Dense(256, Fathom.Activation.Softplus, Repeat = 4)]",
        "The gradient's std at layer1 is 0.437 times layer4's, the signal's at layer4 12.2 times layer1's (E[x^2] = 0.0100).")]
    [InlineData(
        "[Fathom.Model(Input = 256)] [Fathom.Dense(256, Fathom.Activation.ReLU)]",
        "With fewer than two hidden layers no scale is lost on the way (E[x^2] = 1.00).")]
    public void Where_nothing_is_found_it_says_what_becomes_of_the_scales(string declaration, string verdict) =>
        Assert.Equal(verdict, ModelPredictions.Of(Specs.Valid(declaration + Output)).Verdict);

    /// <summary>Nothing helps against what the logistic function makes of the gradient but another function.</summary>
    [Fact]
    public void Where_nothing_helps_against_the_gravest_finding_it_says_another_that_something_helps_against() => Assert.Equal(
        "The gradient's std at layer1 starts at 3.97e-04 of layer5's. 5 layers of the logistic function start at a mean of 0.5; the last "
            + "passes 0.141 of the gradient's std and is soon driven to saturation at 0; Activation.Tanh with Init.GlorotUniform, centred "
            + "at 0, would keep 0.557 of it over all layers (E[x^2] = 0.360).",
        ModelPredictions.Of(Specs.Valid(
            "[Fathom.Model(Input = 1024, Batch = 10, InputSecondMoment = 0.36f)] "
                + $"[Fathom.Dense(1000, Fathom.Activation.Sigmoid, Init = Fathom.Init.Standard, Repeat = 5)] {Output}")).Verdict);

    /// <summary>The widest numbers that networks have: the logistic function in depth, down to powers of ten.</summary>
    [Theory]
    [InlineData("Fathom.Activation.Sigmoid, Init = Fathom.Init.Standard, Repeat = 5")]
    [InlineData("Fathom.Activation.Sigmoid, Init = Fathom.Init.Standard, Repeat = 12")]
    [InlineData("Fathom.Activation.Tanh, Init = Fathom.Init.Standard, Repeat = 12")]
    [InlineData("Fathom.Activation.ReLU, Init = Fathom.Init.Standard, Repeat = 12")]
    public void The_table_fits_a_line(string layer)
    {
        string declaration = $"[Fathom.Model(Input = 1024)] [Fathom.Dense(1000, {layer})] {Output}";
        SignalPrediction prediction = ModelPredictions.Of(Specs.Valid(declaration));
        IEnumerable<string> table = PredictionTable.Lines(prediction).Where(static line => line.StartsWith(' '));

        Assert.All(table, static line => Assert.InRange("// ".Length + line.Length, 1, LineWrapper.Width));
    }
}
