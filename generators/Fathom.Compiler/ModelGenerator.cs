using System.Text;
using Fathom.Compiler.Emission;
using Fathom.Compiler.Helpers;
using Fathom.Compiler.Parsing;
using Fathom.Compiler.Planning;
using Fathom.Compiler.Specification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Fathom.Compiler;

/// <summary>
/// Compiles every class declared with [Model]. Errors are the analyzers' to report; here an invalid model only becomes a stub.
/// </summary>
[Generator(LanguageNames.CSharp)]
internal sealed class ModelGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Step 1: parse. Cheap, as it runs for every model on every edit; what follows runs only for a model whose declaration changed.
        IncrementalValuesProvider<ParsedModel> parsed = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownAttributes.Model,
                predicate: static (node, _) => node is ClassDeclarationSyntax or RecordDeclarationSyntax,
                transform: ModelParser.Parse)
            .WithTrackingName(TrackingNames.Parse);

        // Step 2: plan the valid models.
        IncrementalValuesProvider<ModelPlan> plans = parsed
            .SelectMany(static (model, _) => EquatableArray.OneOrNone((model as ParsedModel.Valid)?.Spec))
            .WithTrackingName(TrackingNames.Specification)
            .Select(static (specification, _) => ModelPlanner.Plan(specification))
            .WithTrackingName(TrackingNames.Plan);

        // Step 3: write them, one file for the surface and one for each instruction set.
        IncrementalValuesProvider<GeneratedFile> files = plans
            .SelectMany(static (plan, _) => ModelEmitter.Emit(plan))
            .WithTrackingName(TrackingNames.Emit);

        // Step 4: write a stub for each invalid model, so that its one error is not buried under missing members.
        IncrementalValuesProvider<GeneratedFile> stubs = parsed
            .SelectMany(static (model, _) => EquatableArray.OneOrNone((model as ParsedModel.Invalid)?.Stub))
            .WithTrackingName(TrackingNames.Stub)
            .Select(static (stub, _) => StubEmitter.Emit(stub))
            .WithTrackingName(TrackingNames.EmitStub);

        context.RegisterSourceOutput(files, AddFile);
        context.RegisterSourceOutput(stubs, AddFile);
    }

    /// <summary>The one place where text becomes source: UTF-8 without a byte order mark.</summary>
    private static void AddFile(SourceProductionContext context, GeneratedFile file) =>
        context.AddSource(file.HintName, SourceText.From(file.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
}
