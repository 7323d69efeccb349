using System.Collections.Immutable;
using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Tests.Disassembly;

/// <summary>
/// The goals that kernels of a backward pass are compiled for, and the multiply-adds that the last step of a goal adds to those of the
/// plan: a product's first term is multiplied and not added, and makes a multiply-add with the addition to a weight. Null for an
/// optimizer's own arithmetic, of which only the least number is known.
/// </summary>
internal static class WeightGoals
{
    /// <summary>The goals, and for each vector of weights the multiply-adds beyond the plan's.</summary>
    public static ImmutableDictionary<string, int?> Of(UpdateForm form) => form == UpdateForm.FoldedRate
        ? ImmutableDictionary<string, int?>.Empty
            .Add("Update", 0)
            .Add("DecayingUpdate", 0)
            .Add("ObservedUpdate", 0)
            .Add("ObservedDecayingUpdate", 1)
            .Add("Store", -1)
        : ImmutableDictionary<string, int?>.Empty
            .Add("Update", null)
            .Add("ObservedUpdate", null)
            .Add("Store", -1);
}
