namespace Fathom.Compiler.Specification;

/// <summary>
/// What a declaration came to. Closed: these three and no other. Cached like <see cref="ModelSpec"/>, under the same contract.
/// </summary>
internal abstract record ParsedModel
{
    private ParsedModel()
    {
    }

    /// <summary>A declaration that can be planned.</summary>
    internal sealed record Valid(ModelSpec Spec) : ParsedModel;

    /// <summary>
    /// A declaration with an error, whose class can still be given members, so that the error is not buried under others.
    /// </summary>
    internal sealed record Invalid(StubSpec Stub) : ParsedModel;

    /// <summary>A declaration to which no part can be added, such as a class that is not partial.</summary>
    internal sealed record Unsupported : ParsedModel;
}
