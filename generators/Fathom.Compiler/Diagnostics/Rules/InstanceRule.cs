using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>A model is an object: the class can be instantiated.</summary>
internal static class InstanceRule
{
    public static IEnumerable<Violation> Check(ModelDeclaration model) =>
        model.Class.ForbiddenModifiers.Select((modifier, index) =>
            Violation.At(new Spot.Modifier(index), model.Type.DisplayName, modifier));
}
