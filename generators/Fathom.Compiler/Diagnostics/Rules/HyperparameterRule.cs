using System.Collections.Generic;
using Fathom.Compiler.Specification;
using Fathom.Compiler.Specification.Declaration;

namespace Fathom.Compiler.Diagnostics.Rules;

/// <summary>The model's constants are in their ranges, those of the optimizer in the ones that the run-time settings accept.</summary>
internal static class HyperparameterRule
{
    public static IEnumerable<Violation> Check(ModelDeclaration model)
    {
        HyperparameterSpec declared = model.Hyperparameters;
        if (!Numbers.IsRate(declared.Momentum))
        {
            yield return OutOfRange(nameof(declared.Momentum), declared.Momentum, "0 to below 1");
        }

        if (!Numbers.IsRate(declared.Beta1))
        {
            yield return OutOfRange(nameof(declared.Beta1), declared.Beta1, "0 to below 1");
        }

        if (!Numbers.IsRate(declared.Beta2))
        {
            yield return OutOfRange(nameof(declared.Beta2), declared.Beta2, "0 to below 1");
        }

        if (!Numbers.IsPositive(declared.Epsilon))
        {
            yield return OutOfRange(nameof(declared.Epsilon), declared.Epsilon, "finite and above 0");
        }

        if (!Numbers.IsNotNegative(declared.WeightDecay))
        {
            yield return OutOfRange(nameof(declared.WeightDecay), declared.WeightDecay, "finite and 0 or more");
        }

        if (!Numbers.IsPositive(model.InputSecondMoment))
        {
            yield return OutOfRange(nameof(model.InputSecondMoment), model.InputSecondMoment, "finite and above 0");
        }
    }

    private static Violation OutOfRange(string setting, float value, string expected) =>
        Violation.At(new Spot.ModelSetting(setting), setting, expected, Numbers.Text(value));
}
