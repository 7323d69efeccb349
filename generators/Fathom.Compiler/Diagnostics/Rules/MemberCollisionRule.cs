using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Specification;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>No member of the user's has the name or signature of a generated one.</summary>
internal static class MemberCollisionRule
{
    public static IEnumerable<Violation> Check(ModelDeclaration model) =>
        model.Class.Collisions.Select((key, index) =>
            Violation.At(new Spot.Collision(index), Describe(key, model), model.Type.DisplayName));

    private static string Describe(string key, ModelDeclaration model) =>
        key.Replace(GeneratedMembers.Constructor, model.Type.DisplayName);
}
