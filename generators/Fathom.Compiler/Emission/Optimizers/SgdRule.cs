using Fathom.Compiler.Emission.Kernels;

namespace Fathom.Compiler.Emission.Optimizers;

/// <summary>w := w - r g.</summary>
internal sealed class SgdRule(KernelContext context, ParameterKind kind) : UpdateRule(context, kind)
{
    protected override (string Local, string Field)[] Constants => WithDecay(("negativeRate", "NegativeRate"));

    public override void EmitUpdate(int lanes, Address parameter, string gradient)
    {
        string decayed = EmitDecayedGradient(lanes, gradient);
        Declare(lanes, "updated", MultiplyAdd(lanes, Constant(lanes, "negativeRate"), decayed, "weight"));
    }
}
