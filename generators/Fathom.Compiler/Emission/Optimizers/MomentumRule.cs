using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Emission.Kernels;

namespace Fathom.Compiler.Emission.Optimizers;

/// <summary>v := m v + g, then w := w - r v, or Nesterov's w := w - r (g + m v).</summary>
internal sealed class MomentumRule(KernelContext context, ParameterKind kind) : UpdateRule(context, kind)
{
    protected override (string Local, string Field)[] Constants =>
        WithDecay(("negativeRate", "NegativeRate"), ("momentum", "Momentum"));

    public override void EmitUpdate(int lanes, Address parameter, string gradient)
    {
        Dialect dialect = Context.Dialect;
        Address velocity = State(parameter, block: 1);
        string momentum = Constant(lanes, "momentum");
        string decayed = EmitDecayedGradient(lanes, gradient);
        string next = MultiplyAdd(lanes, momentum, dialect.Load(lanes, velocity), decayed);
        Declare(lanes, "velocity", $"KernelMath.FlushTiny({next})");
        Context.Writer.Line(dialect.Store(lanes, velocity, "velocity"));
        string direction = "velocity";
        if (Context.Plan.Spec.Optimizer == Optimizer.Nesterov)
        {
            Declare(lanes, "ahead", MultiplyAdd(lanes, momentum, "velocity", decayed));
            direction = "ahead";
        }

        Declare(lanes, "updated", MultiplyAdd(lanes, Constant(lanes, "negativeRate"), direction, "weight"));
    }
}
