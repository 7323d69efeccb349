namespace Fathom.Compiler.Specification;

/// <summary>
/// What is known of a declaration that is not valid, enough for a part of the class with the full public surface, so that the declaration's one
/// true error is not buried under errors about missing members.
/// </summary>
/// <param name="Type">The user's class.</param>
/// <param name="Loss">The declared loss, which fixes the type of the targets.</param>
/// <param name="DiagnosticId">The id of the declaration's first error.</param>
/// <param name="Message">Its text.</param>
internal sealed record StubSpec(TypeSpec Type, Loss Loss, string DiagnosticId, string Message);
