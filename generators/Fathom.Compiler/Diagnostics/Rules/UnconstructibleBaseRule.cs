using System.Collections.Generic;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>The generated constructor can call the base class's.</summary>
internal static class UnconstructibleBaseRule
{
    public static IEnumerable<Violation> Check(ModelDeclaration model)
    {
        if (model.Class.UnconstructibleBase is { } name)
        {
            yield return Violation.At(new Spot.BaseClass(), model.Type.DisplayName, name);
        }
    }
}
