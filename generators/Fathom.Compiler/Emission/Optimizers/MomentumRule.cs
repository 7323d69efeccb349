using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Emission.Kernels;

namespace Fathom.Compiler.Emission.Optimizers;

/// <summary>v := m v + g, then w := w - r v, or Nesterov's w := w - r (g + m v).</summary>
internal sealed class MomentumRule(KernelContext context, ParameterKind kind) : UpdateRule(context, kind)
{
    private bool LooksAhead => Context.Plan.Spec.Optimizer == Optimizer.Nesterov;

    public override string Formula => LooksAhead ? "v := m v + g, w := w - r (g + m v)." : "v := m v + g, w := w - r v.";

    public override void EmitUpdate(int lanes, Address parameter, string gradient)
    {
        Dialect dialect = Context.Dialect;
        Address place = State(parameter, block: 1);
        string direction = EmitDecayedGradient(lanes, gradient);
        Declare(lanes, "momentum", Constant(lanes, "Momentum"));
        Declare(lanes, "velocity", $"KernelMath.FlushTiny({MultiplyAdd(lanes, "momentum", dialect.Load(lanes, place), direction)})");
        Context.Writer.Line(dialect.Store(lanes, place, "velocity"));
        if (LooksAhead)
        {
            Declare(lanes, "ahead", MultiplyAdd(lanes, "momentum", "velocity", direction));
        }

        Declare(lanes, "updated", MultiplyAdd(lanes, Constant(lanes, "NegativeRate"), LooksAhead ? "ahead" : "velocity", "weight"));
    }
}
