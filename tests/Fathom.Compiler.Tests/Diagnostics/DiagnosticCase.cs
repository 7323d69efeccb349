using Fathom.Compiler.Tests.Infrastructure;

namespace Fathom.Compiler.Tests.Diagnostics;

/// <summary>A mistake and its correction. Both are compiled after "using Fathom;".</summary>
/// <param name="Id">The only diagnostic that the mistake may have.</param>
/// <param name="Name">What is tried, unique.</param>
/// <param name="Wrong">The mistake, with <c>[|...|]</c> where it is reported.</param>
/// <param name="Right">The same without the mistake.</param>
internal sealed record DiagnosticCase(string Id, string Name, string Wrong, string Right)
{
    /// <summary>The options under which it is wrong; right is always compiled under the default ones.</summary>
    public CompileOptions Options { get; init; } = CompileOptions.Default;
}
