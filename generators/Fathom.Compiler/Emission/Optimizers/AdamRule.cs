using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Emission.Kernels;

namespace Fathom.Compiler.Emission.Optimizers;

/// <summary>
/// a := b1 a + (1 - b1) g, v := b2 v + (1 - b2) g^2, w := w - r a' / (sqrt v' + epsilon). The bias corrections are two constants of the
/// step: r / (1 - b1^t) in the step size and 1 / sqrt(1 - b2^t) in the root. AdamW shrinks w by 1 - r d first.
/// </summary>
internal sealed class AdamRule(KernelContext context, ParameterKind kind) : UpdateRule(context, kind)
{
    private bool Decouples => Context.Plan.Spec.Optimizer == Optimizer.AdamW;

    private bool Shrinks => Decouples && Kind == ParameterKind.Weight;

    public override string Formula =>
        $"a := b1 a + (1 - b1) g, v := b2 v + (1 - b2) g^2, w := {(Shrinks ? "(1 - r d) w" : "w")} - r a' / (sqrt v' + epsilon).";

    public override void EmitUpdate(int lanes, Address parameter, string gradient)
    {
        Dialect dialect = Context.Dialect;
        Address firstPlace = State(parameter, block: 1);
        Address secondPlace = State(parameter, block: 2);
        string direction = Decouples ? gradient : EmitDecayedGradient(lanes, gradient);

        Declare(lanes, "keptFirst", $"{Constant(lanes, "Beta1")} * {dialect.Load(lanes, firstPlace)}");
        string first = MultiplyAdd(lanes, Constant(lanes, "OneMinusBeta1"), direction, "keptFirst");
        Declare(lanes, "first", $"KernelMath.FlushTiny({first})");
        Declare(lanes, "keptSecond", $"{Constant(lanes, "Beta2")} * {dialect.Load(lanes, secondPlace)}");
        Declare(lanes, "share", $"{Constant(lanes, "OneMinusBeta2")} * {direction}");
        Declare(lanes, "second", $"KernelMath.FlushTiny({MultiplyAdd(lanes, "share", direction, "keptSecond")})");
        Context.Writer.Line(dialect.Store(lanes, firstPlace, "first"));
        Context.Writer.Line(dialect.Store(lanes, secondPlace, "second"));

        string root = dialect.SquareRoot(lanes, "second");
        Declare(lanes, "denominator", MultiplyAdd(lanes, root, Constant(lanes, "RootCorrection"), Constant(lanes, "Epsilon")));
        string start = Shrinks ? $"{Constant(lanes, "Shrinkage")} * weight" : "weight";
        Declare(lanes, "updated", MultiplyAdd(lanes, Constant(lanes, "NegativeCorrectedStep"), "first / denominator", start));
    }
}
