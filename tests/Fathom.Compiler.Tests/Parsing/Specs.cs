using Fathom.Compiler.Specification;
using Fathom.Compiler.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Tests.Parsing;

/// <summary>What the pipeline's first step makes of a source.</summary>
internal static class Specs
{
    public static ParsedModel Parse(string source) => Assert.Single(ParseAll(CompileOptions.Default, source));

    public static ModelSpec Valid(string source) => Assert.IsType<ParsedModel.Valid>(Parse(source)).Spec;

    public static StubSpec Stub(string source) => Assert.IsType<ParsedModel.Invalid>(Parse(source)).Stub;

    public static ParsedModel[] ParseAll(CompileOptions options, params string[] sources)
    {
        GeneratorDriver driver = GeneratorRun.Driver(options, new ParseProbe()).RunGenerators(TestCompilation.Create(options, sources));
        return
        [
            .. driver.GetRunResult().Results.Single().TrackedSteps[TrackingNames.Parse]
                .SelectMany(static step => step.Outputs)
                .Select(static output => (ParsedModel)output.Value),
        ];
    }
}
