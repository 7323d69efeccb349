using System.Collections.Immutable;
using Fathom.Compiler.CodeFixes;
using Fathom.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Tests.CodeFixes;

/// <summary>Fixes of predictions in code that is written in other ways, and one after another.</summary>
public sealed class RemedyFixTests
{
    [Theory]
    [InlineData(
        "using D = Fathom.DenseAttribute; using A = Fathom.Activation; using I = Fathom.Init;",
        "[Fathom.Model(Input = 1024)] [D(256, A.Tanh, Init = I.Standard, Repeat = 5)] [D(9)] partial class Net;",
        "[Fathom.Model(Input = 1024)] [D(256, A.Tanh, Init = I.GlorotUniform, Repeat = 5)] [D(9)] partial class Net;")]
    [InlineData(
        "using F = Fathom;",
        "[F::Model(Input = 1024)] [F::Dense(256, F::Activation.Tanh, Init = F::Init.Standard, Repeat = 5)] [F::Dense(9)] "
            + "partial class Net;",
        "[F::Model(Input = 1024)] [F::Dense(256, F::Activation.Tanh, Init = F.Init.GlorotUniform, Repeat = 5)] [F::Dense(9)] "
            + "partial class Net;")]
    [InlineData(
        "using Fathom;",
        "partial class Outer { void Init() { } [Model(Input = 1024)] "
            + "[Dense(256, Activation.Tanh, Init = Fathom.Init.Standard, Repeat = 5)] [Dense(9)] partial class Net; }",
        "partial class Outer { void Init() { } [Model(Input = 1024)] "
            + "[Dense(256, Activation.Tanh, Init = Fathom.Init.GlorotUniform, Repeat = 5)] [Dense(9)] partial class Net; }")]
    [InlineData(
        "using Fathom;",
        "[Model(Input = 256)]\n[Dense(256, Activation.Tanh, Gain = 8f /* by hand */)]\n[Dense(9)] partial class Net;",
        "[Model(Input = 256)]\n[Dense(256, Activation.Tanh /* by hand */)]\n[Dense(9)] partial class Net;")]
    [InlineData(
        "using Fathom;",
        "[Model(Input = 256)]\n[Dense(\n    256,\n    Activation.Sigmoid // logistic\n    )]\n[Dense(9)] partial class Net;",
        "[Model(Input = 256)]\n[Dense(\n    256,\n    Activation.Sigmoid, Gain = 4f // logistic\n    )]\n[Dense(9)] partial class Net;")]
    [InlineData(
        "using Fathom;",
        "[Model(Input = 256)] [Dense(256, Activation.ReLU, Init = Init.Standard, Repeat = 3)] "
            + "[Dense(256, Activation.Tanh, Init = Init.Standard, Repeat = 3)] [Dense(9)] partial class Net;",
        "[Model(Input = 256)] [Dense(256, Activation.ReLU, Init = Init.HeUniform, Repeat = 3)] "
            + "[Dense(256, Activation.Tanh, Init = Init.GlorotUniform, Repeat = 3)] [Dense(9)] partial class Net;")]
    public async Task It_compiles_and_keeps_the_rest(string usings, string before, string after)
    {
        string fixedText = await CodeFixRun.Apply(new ApplyRemedyCodeFixer(), usings + "\n" + before);

        Assert.Equal(usings + "\n" + after, fixedText);
        Assert.DoesNotContain(
            TestCompilation.Create(fixedText).GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    /// <summary>The logistic network of figure 11 becomes the normalised network of tanh, of which nothing is to be said.</summary>
    [Theory]
    [InlineData("0.36f", "0.557 instead of 3.97e-04")]
    [InlineData("1f", "0.409 instead of 3.80e-04")]
    public async Task The_papers_logistic_network_gets_the_centred_function_and_its_initialiser(string moment, string numbers)
    {
        string source = $"using Fathom; [Model(Input = 1024, Batch = 10, InputSecondMoment = {moment})] "
            + "[Dense(1000, Activation.Sigmoid, Init = Init.Standard, Repeat = 5)] [Dense(9)] partial class Net;";
        string fixedText = await CodeFixRun.Apply(new ApplyRemedyCodeFixer(), source);

        Assert.Equal(
            $"Use Activation.Tanh with Init.GlorotUniform for the hidden layers: the gradient keeps {numbers}",
            await CodeFixRun.FirstTitle(new ApplyRemedyCodeFixer(), source));
        Assert.Equal(
            source.Replace("Sigmoid", "Tanh", StringComparison.Ordinal).Replace("Standard", "GlorotUniform", StringComparison.Ordinal),
            fixedText);
        Assert.Empty(await AnalyzerRun.Of(TestCompilation.Create(fixedText)));
    }

    [Theory]
    [InlineData(
        "[Dense(256, Activation.Tanh, Gain = 0.5f)] [Dense(256, Activation.Softsign, Gain = 8f, Repeat = 2)]",
        "Use gains of at most 1 for the hidden layers: 0.0 % of a layer starts saturated instead of 52.4 %")]
    [InlineData(
        "[Dense(256, Activation.ReLU)] [Dense(256, Activation.Sigmoid, Repeat = 3)]",
        "Use Gain = 4 on the logistic layers: the gradient keeps 1.13 instead of 0.0386")]
    public async Task Titles_say_on_which_layers(string hidden, string title) => Assert.Equal(
        title,
        await CodeFixRun.FirstTitle(
            new ApplyRemedyCodeFixer(),
            "#pragma warning disable FTHM0027\n"
                + $"using Fathom; [Model(Input = 256, InputSecondMoment = 0.36f)] {hidden} [Dense(9)] partial class Net;"));

    /// <summary>The output's activation is not a hidden layer's.</summary>
    [Fact]
    public async Task A_Dense_that_stands_for_the_output_too_is_left_to_its_author()
    {
        const string Source =
            "using Fathom; [Model(Input = 64, Loss = Loss.Quadratic)] "
            + "[Dense(64, Activation.Sigmoid, Gain = 4f, Repeat = 4)] partial class Net;";
        ImmutableArray<Diagnostic> found = await AnalyzerRun.Of(TestCompilation.Create(Source));

        Assert.Contains(found, static diagnostic => diagnostic.Id == "FTHM0029");
        Assert.Equal(Source, await CodeFixRun.Apply(new ApplyRemedyCodeFixer(), Source));
    }

    /// <summary>
    /// Fixes end: none undoes another, none changes nothing, and the analyzers and fixes survive what they are given.
    /// <see cref="CodeFixRun"/> fails where they go on.
    /// </summary>
    [Fact]
    public async Task Fixes_of_random_networks_come_to_an_end()
    {
        var random = new Random(4);
        int changed = 0;
        for (int network = 0; network < 30; network++)
        {
            string source = "using Fathom;\n" + Draw(random) + " [Dense(9)] partial class Net;";
            string fixedText = await CodeFixRun.Apply(new ApplyRemedyCodeFixer(), source);
            changed += fixedText == source ? 0 : 1;
        }

        Assert.InRange(changed, 8, 30);
    }

    private static string Draw(Random random)
    {
        string[] inits = [.. Enum.GetNames<Init>().Where(static name => name != nameof(Init.Auto))];
        string[] activations = Enum.GetNames<Activation>();
        int[] units = [16, 32, 64, 128, 256];
        string text = $"[Model(Input = {units[random.Next(5)]}{(random.Next(4) == 0 ? ", InputSecondMoment = 9f" : "")})]";
        for (int dense = random.Next(1, 4); dense > 0; dense--)
        {
            string gain = random.Next(3) == 0 ? ", Gain = " + new[] { "0.3f", "0.9f", "1.3f", "2f", "4f", "9f" }[random.Next(6)] : "";
            string init = random.Next(2) == 0 ? ", Init = Init." + inits[random.Next(inits.Length)] : "";
            string activation = activations[random.Next(activations.Length)];
            text += $" [Dense({units[random.Next(5)]}, Activation.{activation}{init}{gain}, Repeat = {random.Next(1, 8)})]";
        }

        return text;
    }
}
