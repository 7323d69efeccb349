using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>Every constructor goes through the generated one, which alone allocates and initialises.</summary>
internal static class BypassingConstructorRule
{
    public static IEnumerable<Violation> Check(ModelDeclaration model) =>
        model.Class.BypassingConstructors.Select((_, index) => Violation.At(new Spot.Constructor(index), model.Type.DisplayName));
}
