using Fathom.Compiler.Parsing;
using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Tests.Incrementality;

/// <summary>A deliberately bad pipeline: its first step carries the compilation, so nothing after it is ever cached.</summary>
internal sealed class CompilationCarrier : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownAttributes.Model, static (_, _) => true, static (node, _) => node.TargetSymbol.Name)
            .Combine(context.CompilationProvider)
            .WithTrackingName(TrackingNames.Parse),
        static (_, _) => { });
}
