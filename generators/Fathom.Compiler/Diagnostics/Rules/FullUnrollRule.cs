using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Emission;
using Fathom.Compiler.Parsing;
using Fathom.Compiler.Planning;
using Fathom.Compiler.Specification;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>Unroll.Full can be had, and does not cost speed. Of several passes the longest is reported.</summary>
internal static class FullUnrollRule
{
    public static IEnumerable<Violation> Check(ModelDeclaration model)
    {
        // Only a valid declaration can be planned; the other rules speak of the rest.
        if (model.Unroll != Unroll.Full || ModelParser.Parse(model) is not ParsedModel.Valid valid)
        {
            yield break;
        }

        UnrollAdvice? worst = UnrollAdvisor.Of(valid.Spec).OrderByDescending(static advice => advice.MultiplyAdds).FirstOrDefault();
        if (worst is not null)
        {
            yield return Violation.At(
                new Spot.ModelSetting(nameof(ModelDeclaration.Unroll)),
                Literal.Count(worst.MultiplyAdds),
                worst.Subject,
                worst.Verdict == UnrollVerdict.StaysLooped
                    ? $"at most {Literal.Count(JitLimits.StraightLineMultiplyAdds)} fit a method that the JIT optimises, so it stays a loop"
                    : "loops are likely faster");
        }
    }
}
