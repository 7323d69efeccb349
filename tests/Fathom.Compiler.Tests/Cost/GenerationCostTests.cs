using System.Diagnostics;
using System.Globalization;
using System.Text;
using Fathom.Compiler.Analysis;
using Fathom.Compiler.Tests.Incrementality;
using Fathom.Compiler.Tests.Infrastructure;
using Fathom.Compiler.Tests.Parsing;
using Fathom.Propagation;
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

    [Theory]
    [MemberData(nameof(CostModels.Names), MemberType = typeof(CostModels))]
    public void Times_of_predictions_are_printed(string name)
    {
        // The JIT has compiled what runs often by then, as in a compiler that is kept running; a first model pays for that once.
        const int Warmup = 60;
        const int Repetitions = 9;
        SignalNetwork network = ModelPredictions.Network(Specs.Valid(CostModels.Declarations[name]));
        List<TimeSpan> times = [];
        for (int repetition = -Warmup; repetition < 0; repetition++)
        {
            SignalPredictor.Predict(network);
        }

        for (int repetition = 0; repetition < 2 * Repetitions + 1; repetition++)
        {
            long start = Stopwatch.GetTimestamp();
            Assert.Null(SignalPredictor.Predict(network).NotPredictedBecause);
            times.Add(Stopwatch.GetElapsedTime(start));
        }

        double milliseconds = times.Order().ElementAt(Repetitions).TotalMilliseconds;
        string line = string.Create(CultureInfo.InvariantCulture, $"{name}: predicted in {milliseconds:F2} ms, goal 5 ms");
        output.WriteLine(line);
        Console.WriteLine(line);
    }

    private static int TextBytes(string name) =>
        GeneratorRun.Of(CostModels.Declarations[name]).Files.Sum(static file => Encoding.UTF8.GetByteCount(file.SourceText.ToString()));
}
