using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Diagnostics;

/// <summary>
/// Tags of descriptors. In a class of their own, as the parts of <see cref="Descriptors"/> are initialised in no defined order.
/// </summary>
internal static class DiagnosticTags
{
    /// <summary>Errors stay errors: the generator does not write a model that breaks them, whatever the user configures.</summary>
    public static readonly string[] Unchangeable = [WellKnownDiagnosticTags.NotConfigurable];

    public static readonly string[] None = [];
}
