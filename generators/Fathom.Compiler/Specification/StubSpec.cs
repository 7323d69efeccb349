namespace Fathom.Compiler.Specification;

/// <summary>An invalid model: enough to write its public surface with members that throw.</summary>
/// <param name="Type">The user's class.</param>
/// <param name="Loss">The declared loss, which fixes the type of the targets; CrossEntropy when the declared one does not exist.</param>
/// <param name="DiagnosticId">The id of the first error, "FTHM0004".</param>
/// <param name="Message">Its text, with its arguments filled in.</param>
internal sealed record StubSpec(TypeSpec Type, Loss Loss, string DiagnosticId, string Message);
