using System.Collections.Generic;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>A type that only its own file sees cannot be continued in a generated one.</summary>
internal static class FileLocalRule
{
    public static IEnumerable<Violation> Check(ModelDeclaration model)
    {
        if (model.Class.IsFileLocal)
        {
            yield return Violation.At(new Spot.Class(), model.Type.DisplayName);
        }
    }
}
