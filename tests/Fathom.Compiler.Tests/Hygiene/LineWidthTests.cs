using Fathom.Compiler.Emission;
using Fathom.Compiler.Tests.Infrastructure;

namespace Fathom.Compiler.Tests.Hygiene;

/// <summary>Generated code is read, so that none of its lines is wider than a reader's window. A tab is four columns.</summary>
public sealed class LineWidthTests
{
    private const string Labels =
        "[Fathom.Model(Input = 4)] [Fathom.Dense(3, Fathom.Activation.GELU)] [Fathom.Dense(2)] partial class Net;";

    private const string Values = """
        [Fathom.Model(Input = 300, Batch = 10, Loss = Fathom.Loss.MeanSquaredError, Optimizer = Fathom.Optimizer.AdamW)]
        [Fathom.Dense(100, Fathom.Activation.Tanh)]
        [Fathom.Dense(100, Fathom.Activation.SiLU)]
        [Fathom.Dense(5)]
        partial class Net;
        """;

    [Theory]
    [InlineData(Labels)]
    [InlineData(Values)]
    public void NoLine_IsTooWide(string model)
    {
        GeneratorRun run = GeneratorRun.Of(model);

        Assert.NotEmpty(run.Files);
        Assert.All(run.Files, static file => Assert.Empty(TooWide(file.SourceText.ToString())));
    }

    [Fact]
    public void GuardItself_CatchesAWideLine() => Assert.Single(TooWide("\t\t" + new string('x', LineWrapper.Width - 7)));

    private static IEnumerable<string> TooWide(string text) =>
        text.Split('\n').Where(static line => line.Length + 3 * line.Count(static character => character == '\t') > LineWrapper.Width);
}
