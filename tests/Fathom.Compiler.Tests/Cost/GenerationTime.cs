using System.Globalization;
using Fathom.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fathom.Compiler.Tests.Cost;

/// <summary>How long the generator takes, by the compiler's own clock, in a process that has run it before.</summary>
/// <param name="Build">A first run: a build by a compiler that is kept running.</param>
/// <param name="CachedEdit">A run after an edit that touches no model: a keystroke in an editor.</param>
internal sealed record GenerationTime(TimeSpan Build, TimeSpan CachedEdit)
{
    private const int Repetitions = 9;

    /// <summary>The median of some runs.</summary>
    public static GenerationTime Measure(string declaration)
    {
        CSharpCompilation compilation = TestCompilation.Create(declaration);
        CSharpCompilation[] edited =
        [
            .. Enumerable.Range(0, Repetitions)
                .Select(static index => string.Create(CultureInfo.InvariantCulture, $"class Unrelated {{ int field{index}; }}"))
                .Select(source => compilation.AddSyntaxTrees(
                    TestCompilation.Parse(source, CompileOptions.Default, "/project/Unrelated.cs"))),
        ];
        GeneratorDriver built = Run(Driver(), compilation);
        return new(
            Median(Enumerable.Range(0, Repetitions).Select(_ => Elapsed(Driver(), compilation))),
            Median(edited.Select(edit => Elapsed(built, edit))));
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"warm build {Build.TotalMilliseconds:0.0} ms, cached edit {CachedEdit.TotalMilliseconds:0.00} ms");

    // A compiler does not write down why each step ran, as the drivers of other tests do.
    private static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new ModelGenerator().AsSourceGenerator()],
        parseOptions: CompileOptions.Default.ParseOptions);

    private static TimeSpan Elapsed(GeneratorDriver driver, CSharpCompilation compilation) =>
        Run(driver, compilation).GetTimingInfo().GeneratorTimes.Single().ElapsedTime;

    private static GeneratorDriver Run(GeneratorDriver driver, CSharpCompilation compilation) => driver.RunGenerators(compilation);

    private static TimeSpan Median(IEnumerable<TimeSpan> times) => times.Order().ElementAt(Repetitions / 2);
}
