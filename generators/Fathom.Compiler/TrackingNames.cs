namespace Fathom.Compiler;

/// <summary>The names of the pipeline's steps, for the tests that hold each to its run reasons.</summary>
internal static class TrackingNames
{
    /// <summary>Attributes to <see cref="Specification.ParsedModel"/>; runs for every model on every edit.</summary>
    public const string Parse = nameof(Parse);

    /// <summary>The valid models' <see cref="Specification.ModelSpec"/>s.</summary>
    public const string Specification = nameof(Specification);

    /// <summary>Specification to <see cref="Planning.ModelPlan"/>.</summary>
    public const string Plan = nameof(Plan);

    /// <summary>Plan to text.</summary>
    public const string Emit = nameof(Emit);

    /// <summary>The invalid models' <see cref="Specification.StubSpec"/>s.</summary>
    public const string Stub = nameof(Stub);

    /// <summary>Stub to text.</summary>
    public const string EmitStub = nameof(EmitStub);
}
