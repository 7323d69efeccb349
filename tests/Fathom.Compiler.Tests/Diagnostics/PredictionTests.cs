using System.Collections.Immutable;
using System.Globalization;
using Fathom.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fathom.Compiler.Tests.Diagnostics;

/// <summary>Predictions in messages: their numbers, their thresholds, and silence where there is none.</summary>
public sealed class PredictionTests
{
    private const string Standard =
        "using Fathom; [Model(Input = 1024, Batch = 10)] "
        + "[Dense(256, Activation.Tanh, Init = Init.Standard, Repeat = 5)] [Dense(9)] partial class Net;";

    [Fact]
    public async Task The_papers_standard_network_is_told_its_numbers_and_its_remedy()
    {
        ImmutableArray<Diagnostic> found = await AnalyzerRun.Of(TestCompilation.Create(Standard));

        Assert.Equal(
            [
                "FTHM0026 Info The gradient's std at layer1 starts at 0.0832 of layer5's; Init.GlorotUniform would keep 0.354 "
                    + "(E[x^2] = 1.00)",
                "FTHM0028 Info The activations' std at layer5 starts at 0.101 of layer1's; Init.GlorotUniform would keep 0.477 "
                    + "(E[x^2] = 1.00)",
                "FTHM0031 Info A square layer of Tanh with Init.Standard passes 0.543 of the gradient's std; "
                    + "Init.GlorotUniform would pass 0.863 "
                    + "(E[x^2] = 1.00)",
            ],
            found.OrderBy(static diagnostic => diagnostic.Id).Select(static diagnostic =>
                $"{diagnostic.Id} {diagnostic.Severity} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"));
    }

    [Theory]
    [InlineData(
        "FTHM0029", "Activation.Tanh, Gain = 8f", "",
        "79.6 % of layer1 starts saturated; Gain = 1 would leave 3.9 % there (E[x^2] = 1.00)")]
    [InlineData(
        "FTHM0029", "Activation.Tanh", ", InputSecondMoment = 64f",
        "79.6 % of layer1 starts saturated; inputs of mean square 1 would leave 3.9 % there (E[x^2] = 64.0)")]
    [InlineData(
        "FTHM0029", "Activation.Sigmoid, Gain = 4f, Repeat = 4", "",
        "4 layers of the logistic function start at a mean of 0.5; the last passes 0.631 of the gradient's std and is soon driven to "
            + "saturation at 0; Activation.Tanh, centred at 0, would keep 0.464 of it over all layers (E[x^2] = 1.00)")]
    [InlineData(
        "FTHM0029", "Activation.ReLU)] [Dense(256, Activation.Sigmoid, Repeat = 3", "",
        "3 layers of the logistic function start at a mean of 0.5; the last passes 0.236 of the gradient's std and is soon driven to "
            + "saturation at 0; Activation.Tanh, centred at 0, is not (E[x^2] = 1.00)")]
    [InlineData(
        "FTHM0030", "Activation.Tanh, Gain = 0.88f, Repeat = 30", "",
        "30 hidden layers are more than the 23.5 that can be trained, 6 depth scales of 3.91 layers each; Gain = 1 would carry any depth "
            + "(E[x^2] = 1.00)")]
    [InlineData(
        "FTHM0030", "Activation.ReLU)] [Dense(256, Activation.Sigmoid, Repeat = 3", "",
        "4 hidden layers are more than the 2.08 that can be trained, 6 depth scales of 0.346 layers each; "
            + "the gain made for each activation would carry 6.53 layers (E[x^2] = 1.00)")]
    public async Task What_is_wrong_is_said_with_its_remedy(string id, string layer, string model, string expected)
    {
        string source = $"using Fathom; [Model(Input = 256{model})] [Dense(256, {layer})] [Dense(9)] partial class Net;";
        ImmutableArray<Diagnostic> found = await AnalyzerRun.Of(TestCompilation.Create(source));

        Assert.Equal(expected, found.Single(diagnostic => diagnostic.Id == id).GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("fathom_gradient_change", "13", "FTHM0026")]
    [InlineData("fathom_signal_change", "10.5", "FTHM0028")]
    [InlineData("fathom_layer_change", "2", "FTHM0031")]
    public async Task Thresholds_are_read_from_editorconfig(string key, string value, string silenced)
    {
        string[] standard = await Ids(Standard, key, "not a number");
        string[] changed = await Ids(Standard, key, value);

        Assert.Equal(["FTHM0026", "FTHM0028", "FTHM0031"], standard);
        Assert.Equal(standard.Where(id => id != silenced), changed);
    }

    [Theory]
    [InlineData("fathom_saturated_fraction", "0.99", "Activation.Tanh, Gain = 8f")]
    [InlineData("fathom_logistic_layers", "5", "Activation.Sigmoid, Gain = 4f, Repeat = 4")]
    [InlineData("fathom_depth_scales", "12", "Activation.Tanh, Gain = 0.88f, Repeat = 30")]
    public async Task The_other_thresholds_too(string key, string value, string layer)
    {
        string source = $"using Fathom; [Model(Input = 256)] [Dense(256, {layer})] [Dense(9)] partial class Net;";

        string[] standard = await Ids(source, key, "0");
        string[] changed = await Ids(source, key, value);

        Assert.Single(standard.Except(changed));
    }

    /// <summary>A change of 1 is none, and what is no finite number is no threshold.</summary>
    [Theory]
    [InlineData("fathom_gradient_change", "0.5")]
    [InlineData("fathom_signal_change", "1")]
    [InlineData("fathom_layer_change", "0.9")]
    [InlineData("fathom_gradient_change", "Infinity")]
    [InlineData("fathom_depth_scales", "-1")]
    public async Task Thresholds_out_of_range_count_as_not_set(string key, string value) =>
        Assert.Equal(["FTHM0026", "FTHM0028", "FTHM0031"], await Ids(Standard, key, value));

    /// <summary>The message says the threshold that it was judged by.</summary>
    [Fact]
    public async Task The_depth_scales_of_the_message_are_those_of_editorconfig()
    {
        var options = new AnalyzerOptions([], new SingleOption("fathom_depth_scales", "3"));
        ImmutableArray<Diagnostic> found = await TestCompilation
            .Create(
                "using Fathom; [Model(Input = 256)] [Dense(256, Activation.Tanh, Gain = 0.88f, Repeat = 20)] [Dense(9)] partial class Net;")
            .WithAnalyzers(AnalyzerRun.Analyzers, options)
            .GetAnalyzerDiagnosticsAsync();

        string message = found.Single(static diagnostic => diagnostic.Id == "FTHM0030").GetMessage(CultureInfo.InvariantCulture);
        Assert.StartsWith("20 hidden layers are more than the 11.7 that can be trained, 3 depth scales of 3.91 layers each", message);
    }

    [Theory]
    [InlineData("[Model(Input = 3)] [Dense(256, Activation.Tanh, Init = Init.Standard, Repeat = 5)] [Dense(9)]")]
    [InlineData(
        "[Model(Input = 256)] [Dense(256, Activation.Tanh, Init = Init.Standard, Repeat = 5)] [Dense(1, Activation.Tanh)] [Dense(9)]")]
    [InlineData("[Model(Input = 256)] [Dense(256, Activation.Tanh, Init = Init.Standard, Repeat = 5)] [Dense(1)]")]
    public async Task Nothing_is_said_where_nothing_is_predicted(string declaration) =>
        Assert.Empty(await AnalyzerRun.Of(TestCompilation.Create($"using Fathom; {declaration} partial class Net;")));

    private static async Task<string[]> Ids(string source, string key, string value)
    {
        var options = new AnalyzerOptions([], new SingleOption(key, value));
        ImmutableArray<Diagnostic> found = await TestCompilation.Create(source)
            .WithAnalyzers(AnalyzerRun.Analyzers, options)
            .GetAnalyzerDiagnosticsAsync();
        return [.. found.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal)];
    }
}
