using System.Collections.Generic;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>The project allows the pointers of generated kernels.</summary>
internal static class UnsafeRule
{
    public static IEnumerable<Violation> Check(ModelDeclaration model)
    {
        if (!model.Compilation.AllowsUnsafe)
        {
            yield return Violation.At(new Spot.Class(), model.Type.DisplayName);
        }
    }
}
