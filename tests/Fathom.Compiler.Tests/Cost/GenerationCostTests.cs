using System.Text;
using Fathom.Compiler.Tests.Incrementality;
using Fathom.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace Fathom.Compiler.Tests.Cost;

/// <summary>
/// What a model costs its builder. Times are printed, not asserted: they are the machine's as much as ours. What makes them small is
/// asserted: an edit elsewhere runs no step again.
/// </summary>
public sealed class GenerationCostTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(CostModels.Names), MemberType = typeof(CostModels))]
    public void Times_are_printed_and_an_edit_elsewhere_generates_nothing(string name)
    {
        GenerationTime time = GenerationTime.Measure(CostModels.Declarations[name]);
        string line = $"{name}: {time}, {TextBytes(name):N0} bytes of text";
        output.WriteLine(line);
        Console.WriteLine(line);

        var compilation = TestCompilation.Create(CostModels.Declarations[name]);
        GeneratorDriver before = GeneratorRun.Driver(CompileOptions.Default).RunGenerators(compilation);
        GeneratorDriver after = before.RunGenerators(
            compilation.AddSyntaxTrees(TestCompilation.Parse("class Unrelated;", CompileOptions.Default, "/project/Unrelated.cs")));

        Assert.Equal(RunReasons.New, RunReasons.Of(before, "Net"));
        Assert.Equal(RunReasons.ParsedAgain, RunReasons.Of(after, "Net"));
    }

    private static int TextBytes(string name) =>
        GeneratorRun.Of(CostModels.Declarations[name]).Files.Sum(static file => Encoding.UTF8.GetByteCount(file.SourceText.ToString()));
}
