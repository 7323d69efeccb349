using Fathom.Compiler.Parsing;
using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Tests.Parsing;

/// <summary>The product's first step with an output for every result: Roslyn only tracks steps that lead to one.</summary>
internal sealed class ParseProbe : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownAttributes.Model, static (_, _) => true, ModelParser.Parse)
            .WithTrackingName(TrackingNames.Parse),
        static (_, _) => { });
}
