using Fathom.Benchmarks.Commands;
using Fathom.Benchmarks.Limits;
using Fathom.Benchmarks.Probes;

namespace Fathom.Tests.Benchmarks;

public class FigureTableTests
{
    // The names are a promise to scripts: none may go, be added or be spelt otherwise.
    private static readonly string[] Names =
    [
        "step-paper-1t", "step-paper-1t-avx2", "step-paper-2t", "forward-paper-b10", "step-paper-b256", "infer-mnist-b1",
        "train-mnist-b32-adam", "infer-4-32-32-2", "train-4-32-32-2-b32", "infer-2-64-64-2", "infer-32-128-64-8", "infer-1-16-16-1",
        "statistics-moments", "jit-paper", "allocated",
    ];

    [Fact]
    public void Names_AreThePromisedOnes() => Assert.Equal(Names, FigureTable.All.Select(figure => figure.Name));

    [Fact]
    public void EverySource_HasAProbe() => Assert.All(
        FigureTable.All.SelectMany(figure => figure.Sources).Concat(Remark.All.Select(remark => remark.Source)),
        source => Assert.NotNull(ProbeRegistry.Find(source.Probe)));

    [Fact]
    public void Goal_IsNoEasierThanWhatMustBeReached() => Assert.All(
        FigureTable.All,
        figure => Assert.True(figure.Yardstick == Yardstick.SmallerValue ? figure.Goal <= figure.AtLeast : figure.Goal >= figure.AtLeast));

    [Fact]
    public void Only_TakesTheNamedFigures()
    {
        LimitsOptions options = LimitsOptions.Parse(["--only", "allocated, jit-paper"]);

        Assert.Equal(["allocated", "jit-paper"], options.Figures.Select(figure => figure.Name));
    }

    [Fact]
    public void Only_RefusesAWrongName()
    {
        UsageException exception = Assert.Throws<UsageException>(() => LimitsOptions.Parse(["--only", "step-paper"]));

        Assert.Contains("'step-paper'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("step-paper-1t", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--jsn")]
    [InlineData("--json")]
    public void Options_AreRefused_WhenUnknownOrWithoutTheirValue(string option) =>
        Assert.Throws<UsageException>(() => LimitsOptions.Parse([option]));
}
