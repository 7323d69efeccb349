using System.Text;
using Fathom.Compiler.Tests.Infrastructure;
using Xunit.Abstractions;

namespace Fathom.Compiler.Tests.Cost;

/// <summary>
/// A model's generated text stays small enough to be compiled on every build, and to be read. The goal is 300 KB a model, which only small
/// models reach: the limits are what the models take, so that nothing grows unnoticed, and are to come down.
/// </summary>
public sealed class TextSizeTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("4-32-32-2", 300_000)]
    [InlineData("784-128-64-10, Adam", 345_000)]
    [InlineData("1024-5x256-9", 360_000)]
    [InlineData("1024-5x1000-9", 375_000)]
    [InlineData("ten different layers", 1_600_000)]
    public void All_files_of_a_model_are_within_the_limit(string name, int limit)
    {
        GeneratorRun run = GeneratorRun.Of(CostModels.Declarations[name]);

        foreach (var file in run.Files)
        {
            output.WriteLine($"{file.HintName}: {Bytes(file.SourceText.ToString()):N0} bytes");
        }

        Assert.InRange(run.Files.Sum(static file => Bytes(file.SourceText.ToString())), 1, limit);
    }

    private static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);
}
