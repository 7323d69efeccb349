using Fathom.Compiler.Emission.Kernels;

namespace Fathom.Compiler.Emission.Optimizers;

/// <summary>w := w - r g.</summary>
internal sealed class SgdRule(KernelContext context, ParameterKind kind) : UpdateRule(context, kind)
{
    public override string Formula => "w := w - r g.";

    public override void EmitUpdate(int lanes, Address parameter, string gradient)
    {
        string direction = EmitDecayedGradient(lanes, gradient);
        Declare(lanes, "updated", MultiplyAdd(lanes, Constant(lanes, "NegativeRate"), direction, "weight"));
    }
}
