using System;
using System.Collections.Generic;
using System.Globalization;
using Fathom.Compiler.Specification.Declaration;
using Microsoft.CodeAnalysis;

namespace Fathom.Compiler.Diagnostics;

/// <summary>
/// One rule of declarations, shared by its analyzer, which reports the violations, and by the generator, which only asks whether there are
/// any.
/// </summary>
/// <param name="Descriptor">What is reported.</param>
/// <param name="Consequence">What the generator does.</param>
/// <param name="Check">The rule: pure, and silent about values that another rule objects to.</param>
internal sealed record DeclarationRule(
    DiagnosticDescriptor Descriptor,
    Consequence Consequence,
    Func<ModelDeclaration, IEnumerable<Violation>> Check)
{
    /// <summary>The message of a violation, in the invariant culture: it goes into generated code.</summary>
    public string Message(Violation violation) => string.Format(
        CultureInfo.InvariantCulture,
        Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture),
        violation.ToMessageArguments());
}
