using System.Collections.Immutable;
using Fathom.Compiler.Emission;
using Fathom.Compiler.Planning;
using Fathom.Compiler.Specification;
using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Tests.Incrementality;

/// <summary>
/// Why each step of one model's way through the pipeline has the output it has after an edit. Null where there is no output.
/// </summary>
internal sealed record RunReasons(
    IncrementalStepRunReason? Parse,
    IncrementalStepRunReason? Specification = null,
    IncrementalStepRunReason? Plan = null,
    IncrementalStepRunReason? Emit = null,
    IncrementalStepRunReason? Stub = null,
    IncrementalStepRunReason? EmitStub = null)
{
    /// <summary>Everything is done for the first time.</summary>
    public static readonly RunReasons New = Valid(IncrementalStepRunReason.New, IncrementalStepRunReason.New);

    /// <summary>Nothing is done at all, not even parsing.</summary>
    public static readonly RunReasons Cached = Valid(IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached);

    /// <summary>The attributes are read again and found the same: nothing is planned or written.</summary>
    public static readonly RunReasons ParsedAgain = Valid(IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached);

    /// <summary>The declaration changed: everything is done again.</summary>
    public static readonly RunReasons Modified = Valid(IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified);

    /// <summary>The model's file is gone.</summary>
    public static readonly RunReasons Removed = Valid(IncrementalStepRunReason.Removed, IncrementalStepRunReason.Removed);

    /// <summary>There is an invalid model where there was none.</summary>
    public static readonly RunReasons NewStub = new(
        IncrementalStepRunReason.New,
        Stub: IncrementalStepRunReason.New,
        EmitStub: IncrementalStepRunReason.New);

    /// <summary>The model became invalid.</summary>
    public static readonly RunReasons BecameStub = Valid(IncrementalStepRunReason.Modified, IncrementalStepRunReason.Removed) with
    {
        Stub = IncrementalStepRunReason.New,
        EmitStub = IncrementalStepRunReason.New,
    };

    /// <summary>The model became such that nothing can be generated for it.</summary>
    public static readonly RunReasons BecameUnsupported = Valid(IncrementalStepRunReason.Modified, IncrementalStepRunReason.Removed);

    /// <summary>An invalid model is read again and found the same.</summary>
    public static readonly RunReasons StubParsedAgain = new(
        IncrementalStepRunReason.Unchanged,
        Stub: IncrementalStepRunReason.Cached,
        EmitStub: IncrementalStepRunReason.Cached);

    /// <summary>The invalid model became valid.</summary>
    public static readonly RunReasons BecameValid = New with
    {
        Parse = IncrementalStepRunReason.Modified,
        Stub = IncrementalStepRunReason.Removed,
        EmitStub = IncrementalStepRunReason.Removed,
    };

    /// <summary>The reasons of one model in the driver's last run.</summary>
    public static RunReasons Of(GeneratorDriver driver, string model)
    {
        ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> steps =
            driver.GetRunResult().Results.Single().TrackedSteps;
        return new(
            Reason(steps, TrackingNames.Parse, model),
            Reason(steps, TrackingNames.Specification, model),
            Reason(steps, TrackingNames.Plan, model),
            Reason(steps, TrackingNames.Emit, model),
            Reason(steps, TrackingNames.Stub, model),
            Reason(steps, TrackingNames.EmitStub, model));
    }

    private static RunReasons Valid(IncrementalStepRunReason parse, IncrementalStepRunReason rest) => new(parse, rest, rest, rest);

    private static IncrementalStepRunReason? Reason(
        ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> steps,
        string name,
        string model)
    {
        IncrementalStepRunReason[] reasons =
        [
            .. steps.GetValueOrDefault(name, [])
                .SelectMany(static step => step.Outputs)
                .Where(output => Owner(output.Value) is { } owner && (owner == model || owner.Length == 0))
                .Select(static output => output.Reason)
                .Distinct(),
        ];
        Assert.True(reasons.Length < 2, $"The step {name} of {model} has the reasons {string.Join(", ", reasons)}.");
        return reasons.Length == 0 ? null : reasons[0];
    }

    // "Unsupported" has no name, so it counts for every model; scenarios have at most one.
    private static string? Owner(object value) => value switch
    {
        ParsedModel.Valid valid => valid.Spec.Type.Name,
        ParsedModel.Invalid invalid => invalid.Stub.Type.Name,
        ParsedModel.Unsupported => string.Empty,
        ModelSpec specification => specification.Type.Name,
        StubSpec stub => stub.Type.Name,
        ModelPlan plan => plan.Spec.Type.Name,
        GeneratedFile file => file.HintName.Split('.')[0],
        _ => string.Empty,
    };
}
