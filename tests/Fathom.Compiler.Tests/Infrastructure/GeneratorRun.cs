using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fathom.Compiler.Tests.Infrastructure;

/// <summary>One run of the generator: what it wrote, and the user's compilation with that added.</summary>
internal sealed record GeneratorRun(Compilation Output, ImmutableArray<GeneratedSourceResult> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    public static GeneratorRun Of(string source) => Of(TestCompilation.Create(source), CompileOptions.Default);

    public static GeneratorRun Of(CSharpCompilation compilation, CompileOptions options)
    {
        GeneratorDriver driver = Driver(options).RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return new(output, result.GeneratedSources, result.Diagnostics);
    }

    public static GeneratorDriver Driver(CompileOptions options) => Driver(options, new ModelGenerator());

    public static GeneratorDriver Driver(CompileOptions options, IIncrementalGenerator generator) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        parseOptions: options.ParseOptions,
        driverOptions: new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true));
}
