using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Emission.Kernels;

namespace Fathom.Compiler.Emission.Optimizers;

/// <summary>
/// a := b1 a + (1 - b1) g, v := b2 v + (1 - b2) g^2, w := w - r a' / (sqrt v' + epsilon). The bias corrections are two constants of the step:
/// r / (1 - b1^t) in the step size and 1 / sqrt(1 - b2^t) in the root. AdamW shrinks w by 1 - r d first.
/// </summary>
internal sealed class AdamRule(KernelContext context, ParameterKind kind) : UpdateRule(context, kind)
{
    private bool Decouples => Context.Plan.Spec.Optimizer == Optimizer.AdamW;

    protected override (string Local, string Field)[] Constants
    {
        get
        {
            (string, string)[] own =
            [
                ("beta1", "Beta1"), ("oneMinusBeta1", "OneMinusBeta1"), ("beta2", "Beta2"), ("oneMinusBeta2", "OneMinusBeta2"),
                ("negativeStep", "NegativeCorrectedStep"), ("rootCorrection", "RootCorrection"), ("epsilon", "Epsilon"),
            ];
            if (!Decouples)
            {
                return WithDecay(own);
            }

            return Kind == ParameterKind.Bias ? own : [.. own, ("shrinkage", "Shrinkage")];
        }
    }

    public override void EmitUpdate(int lanes, Address parameter, string gradient)
    {
        Dialect dialect = Context.Dialect;
        Address firstMoment = State(parameter, block: 1);
        Address secondMoment = State(parameter, block: 2);
        string direction = Decouples ? gradient : EmitDecayedGradient(lanes, gradient);
        string oldFirst = dialect.Load(lanes, firstMoment);
        string oldSecond = dialect.Load(lanes, secondMoment);

        string first = MultiplyAdd(lanes, Constant(lanes, "oneMinusBeta1"), direction, $"{Constant(lanes, "beta1")} * {oldFirst}");
        Declare(lanes, "first", $"KernelMath.FlushTiny({first})");
        string second = MultiplyAdd(
            lanes, $"{Constant(lanes, "oneMinusBeta2")} * {direction}", direction, $"{Constant(lanes, "beta2")} * {oldSecond}");
        Declare(lanes, "second", $"KernelMath.FlushTiny({second})");
        Context.Writer.Line(dialect.Store(lanes, firstMoment, "first"));
        Context.Writer.Line(dialect.Store(lanes, secondMoment, "second"));

        string root = dialect.SquareRoot(lanes, "second");
        Declare(lanes, "denominator", MultiplyAdd(lanes, root, Constant(lanes, "rootCorrection"), Constant(lanes, "epsilon")));
        bool shrinks = Decouples && Kind == ParameterKind.Weight;
        string start = shrinks ? $"{Constant(lanes, "shrinkage")} * weight" : "weight";
        Declare(lanes, "updated", MultiplyAdd(lanes, Constant(lanes, "negativeStep"), "first / denominator", start));
    }
}
