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
        "FTHM0030", "Activation.ReLU)] [Dense(256, Activation.Sigmoid, Repeat = 3", ", InputSecondMoment = 0.36f",
        "4 hidden layers are more than the 2.08 that can be trained, 6 depth scales of 0.346 layers each; "
            + "Gain = 4 on the logistic layers would carry 6.53 layers (E[x^2] = 0.360)")]
    [InlineData(
        "FTHM0026", "Activation.Tanh, Init = Init.Standard)] [Dense(256, Activation.Sigmoid, Init = Init.Standard, Repeat = 3",
        ", InputSecondMoment = 0.36f",
        "The gradient's std at layer1 starts at 0.0106 of layer4's; Init.GlorotUniform with Gain = 4 on the logistic layers would keep "
            + "1.44 (E[x^2] = 0.360)")]
    [InlineData(
        "FTHM0029", "Activation.Tanh, Gain = 0.5f)] [Dense(256, Activation.Tanh, Gain = 8f, Repeat = 2", "",
        "76.9 % of layer3 starts saturated; gains of at most 1 would leave 0.0 % there (E[x^2] = 1.00)")]
    [InlineData(
        "FTHM0029", "Activation.Sigmoid)] [Dense(512, Activation.Sigmoid)] [Dense(128, Activation.Sigmoid", "",
        "3 layers of the logistic function start at a mean of 0.5; the last passes 0.291 of the gradient's norm and is soon driven to "
            + "saturation at 0; Activation.Tanh, centred at 0, would keep 0.593 of it over all layers (E[x^2] = 1.00)")]
    public async Task What_is_wrong_is_said_with_its_remedy(string id, string layer, string model, string expected)
    {
        string source = $"using Fathom; [Model(Input = 256{model})] [Dense(256, {layer})] [Dense(9)] partial class Net;";
        ImmutableArray<Diagnostic> found = await AnalyzerRun.Of(TestCompilation.Create(source));

        Assert.Equal(expected, found.Single(diagnostic => diagnostic.Id == id).GetMessage(CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// The logistic network of figure 11. No gain keeps its gradient without driving its layers into saturation or beyond what can be
    /// searched, so only the centred function is proposed, and with the initialiser without which its signal would vanish.
    /// </summary>
    [Theory]
    [InlineData("0.36f", "0.360", "3.97e-04", "0.557")]
    [InlineData("1f", "1.00", "3.80e-04", "0.409")]
    public async Task The_papers_logistic_network_is_told_to_use_a_centred_function(
        string moment, string assumed, string now, string then)
    {
        string source = $"using Fathom; [Model(Input = 1024, Batch = 10, InputSecondMoment = {moment})] "
            + "[Dense(1000, Activation.Sigmoid, Init = Init.Standard, Repeat = 5)] [Dense(9)] partial class Net;";
        string[] found = await Messages(source);

        Assert.Equal($"FTHM0026 The gradient's std at layer1 starts at {now} of layer5's (E[x^2] = {assumed})", found[0]);
        Assert.Equal(
            "FTHM0029 5 layers of the logistic function start at a mean of 0.5; the last passes 0.141 of the gradient's std and is soon "
                + $"driven to saturation at 0; Activation.Tanh with Init.GlorotUniform, centred at 0, would keep {then} of it over all "
                + $"layers (E[x^2] = {assumed})",
            found.Single(static message => message.StartsWith("FTHM0029", StringComparison.Ordinal)));
    }

    /// <summary>
    /// With another width either the gradient's std changes or its norm: He's initialiser keeps the norm, Glorot's the std of a network
    /// that widens.
    /// </summary>
    [Theory]
    [InlineData("Activation.ReLU", new[] { 1024, 512, 256, 128, 64, 32 })]
    [InlineData("Activation.ReLU", new[] { 32, 64, 128, 256, 512, 1024 })]
    [InlineData("Activation.Tanh", new[] { 32, 64, 128, 256, 512, 1024 })]
    public async Task Nothing_is_said_of_layers_whose_widths_differ(string activation, int[] units) =>
        Assert.Empty(await AnalyzerRun.Of(TestCompilation.Create(Pyramid(784, units, activation))));

    /// <summary>No finding is about a signal that grows, so none would say what such a remedy did.</summary>
    [Fact]
    public async Task No_remedy_makes_the_signal_explode()
    {
        string[] found = await Messages(
            "using Fathom; [Model(Input = 256)] [Dense(256, Activation.Softplus, Init = Init.Standard, Repeat = 20)] [Dense(9)] "
                + "partial class Net;");

        Assert.Equal("FTHM0026 The gradient's std at layer1 starts at 8.52e-11 of layer20's (E[x^2] = 1.00)", found[0]);
    }

    /// <summary>The gain that keeps all of the gradient, 2.84, would start four tenths of the first layer saturated.</summary>
    [Fact]
    public async Task Where_the_gain_that_keeps_all_saturates_a_smaller_one_is_proposed()
    {
        string[] found = await Messages(
            "using Fathom; [Model(Input = 1024)] [Dense(256, Activation.Softsign, Repeat = 5)] [Dense(9)] partial class Net;");

        Assert.Equal(
            ["FTHM0026 The gradient's std at layer1 starts at 0.152 of layer5's; Gain = 1.3 would keep 0.260 (E[x^2] = 1.00)"], found);
    }

    [Fact]
    public async Task Where_widths_differ_the_gradients_norm_vanishes_too()
    {
        string[] found = await Messages(Pyramid(256, [256, 256, 256, 128, 128], "Activation.Tanh, Init = Init.Standard"));

        Assert.Equal(
            "FTHM0026 The gradient's norm at layer1 starts at 0.0832 of layer5's; Init.GlorotUniform would keep 0.460 (E[x^2] = 1.00)",
            found[0]);
    }

    /// <summary>A gain that keeps the gradient may be what keeps the signal.</summary>
    [Fact]
    public async Task The_gain_found_for_the_gradient_is_tried_for_the_signal()
    {
        string[] found = await Messages(
            "using Fathom; [Model(Input = 512, InputSecondMoment = 0.36f)] [Dense(512, Activation.Softsign, Repeat = 12)] [Dense(9)] "
                + "partial class Net;");

        Assert.Equal(
            [
                "FTHM0026 The gradient's std at layer1 starts at 0.104 of layer12's; Gain = 1.74 would keep 1.00 (E[x^2] = 0.360)",
                "FTHM0028 The activations' std at layer12 starts at 0.154 of layer1's; Gain = 1.74 would keep 0.692 (E[x^2] = 0.360)",
            ],
            found.Where(static message => message[..8] is "FTHM0026" or "FTHM0028"));
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

    private static string Pyramid(int input, int[] units, string layer) => $"using Fathom; [Model(Input = {input})] "
        + string.Join(' ', units.Select(width => $"[Dense({width}, {layer})]")) + " [Dense(10)] partial class Net;";

    /// <summary>The messages with their ids, in the order of the ids.</summary>
    private static async Task<string[]> Messages(string source)
    {
        ImmutableArray<Diagnostic> found = await AnalyzerRun.Of(TestCompilation.Create(source));
        return
        [
            .. found.OrderBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)
                .Select(static diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"),
        ];
    }

    private static async Task<string[]> Ids(string source, string key, string value)
    {
        var options = new AnalyzerOptions([], new SingleOption(key, value));
        ImmutableArray<Diagnostic> found = await TestCompilation.Create(source)
            .WithAnalyzers(AnalyzerRun.Analyzers, options)
            .GetAnalyzerDiagnosticsAsync();
        return [.. found.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal)];
    }
}
