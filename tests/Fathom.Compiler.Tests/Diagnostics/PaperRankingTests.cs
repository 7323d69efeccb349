using System.Globalization;
using System.Text.RegularExpressions;
using Fathom.Compiler.Tests.Infrastructure;
using Fathom.Compiler.Tests.Snapshots;

namespace Fathom.Compiler.Tests.Diagnostics;

/// <summary>
/// The networks of figure 11 of Glorot and Bengio (2010), ranked at build time by the part of the gradient that their first layer gets.
/// Their order of learning is that of the parts, but for softsign with the old weights, which the first step puts below tanh and training
/// above it (src/docs/propagation.md).
/// </summary>
public sealed partial class PaperRankingTests
{
    private const string LogisticOfFive = "Fathom.Activation.Sigmoid, Repeat = 5, Init = Fathom.Init.Standard";
    private const string LogisticOfFour = "Fathom.Activation.Sigmoid, Repeat = 4, Init = Fathom.Init.Standard";
    private const string StandardTanh = "Fathom.Activation.Tanh, Repeat = 5, Init = Fathom.Init.Standard";
    private const string StandardSoftsign = "Fathom.Activation.Softsign, Repeat = 5, Init = Fathom.Init.Standard";
    private const string NormalizedSoftsign = "Fathom.Activation.Softsign, Repeat = 5, Init = Fathom.Init.GlorotUniform";
    private const string NormalizedTanh = "Fathom.Activation.Tanh, Repeat = 5, Init = Fathom.Init.GlorotUniform";

    private static readonly string[] WorstFirst = [LogisticOfFive, LogisticOfFour, StandardTanh, NormalizedSoftsign, NormalizedTanh];

    [Fact]
    public void The_header_ranks_the_methods_as_figure_11_does()
    {
        double[] parts = [.. WorstFirst.Select(PartAtTheFirstLayer)];

        Assert.Equal(parts.Order(), parts);
        Assert.Equal(parts.Length, parts.Distinct().Count());
        Assert.Equal(0.0967, PartAtTheFirstLayer(StandardTanh), 0.001);
    }

    [Fact]
    public void Softsign_with_the_old_weights_is_the_exception_that_the_page_names() =>
        Assert.True(PartAtTheFirstLayer(StandardSoftsign) < PartAtTheFirstLayer(StandardTanh));

    [Theory]
    [InlineData(LogisticOfFive, true)]
    [InlineData(LogisticOfFour, true)]
    [InlineData(StandardTanh, true)]
    [InlineData(StandardSoftsign, true)]
    [InlineData(NormalizedSoftsign, false)]
    [InlineData(NormalizedTanh, false)]
    public async Task The_old_weights_are_told_that_the_gradient_vanishes_and_the_new_ones_are_not(string hidden, bool vanishes)
    {
        var found = await AnalyzerRun.Of(TestCompilation.Create(Declaration(hidden)));

        Assert.Equal(vanishes, found.Any(static diagnostic => diagnostic.Id == "FTHM0026"));
    }

    private static double PartAtTheFirstLayer(string hidden)
    {
        double[] deviations = [.. GeneratedText.File(Declaration(hidden), "Surface")
            .Split('\n')
            .Where(static line => LayerRow().IsMatch(line))
            .Select(static line => Columns().Split(line.TrimStart('/', ' '))[3])
            .Select(static gradient => double.Parse(gradient.Split(' ')[0], CultureInfo.InvariantCulture))];
        return deviations[0] / deviations[^2];
    }

    private static string Declaration(string hidden)
    {
        string output = hidden[hidden.IndexOf("Init =", StringComparison.Ordinal)..];
        return "[Fathom.Model(Input = 1024, Batch = 10, InputSecondMoment = 0.36f)]\n"
            + $"[Fathom.Dense(1000, {hidden})]\n[Fathom.Dense(9, {output})]\npublic sealed partial class Net;";
    }

    [GeneratedRegex("^//   layer[0-9]+  ")]
    private static partial Regex LayerRow();

    [GeneratedRegex("  +")]
    private static partial Regex Columns();
}
