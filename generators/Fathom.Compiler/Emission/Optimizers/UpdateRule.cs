using System;
using System.Linq;
using Fathom.Compiler.Emission.Kernels;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Optimizers;

/// <summary>
/// Writes an optimizer's update of one vector: given a local <c>weight</c> and a gradient, it leaves a local <c>updated</c>. State lies at a
/// constant distance from its parameter, one parameter block for each value kept.
/// </summary>
internal abstract class UpdateRule(KernelContext context, ParameterKind kind)
{
    private int _widest;

    protected KernelContext Context { get; } = context;

    protected ParameterKind Kind { get; } = kind;

    /// <summary>The fields of <c>UpdateConstants</c> that the rule needs as vectors, with the local's name.</summary>
    protected abstract (string Local, string Field)[] Constants { get; }

    public static UpdateRule For(KernelContext context, ParameterKind kind) => context.Plan.Spec.Optimizer switch
    {
        Optimizer.Sgd => new SgdRule(context, kind),
        Optimizer.Momentum or Optimizer.Nesterov => new MomentumRule(context, kind),
        Optimizer.Adam or Optimizer.AdamW => new AdamRule(context, kind),
        _ => throw new InvalidOperationException("Every optimizer has its rule here."),
    };

    /// <summary>Writes the constants as vectors of the widest width; narrower ones are their low lanes.</summary>
    public void EmitConstants(int[] widths)
    {
        _widest = widths.Max();
        foreach ((string local, string field) in Constants)
        {
            string value = Context.Dialect.Broadcast(_widest, "constants->" + field);
            Context.Writer.Line(Invariant($"{Context.Dialect.Type(_widest)} {local} = {value};"));
        }
    }

    /// <summary>Writes the update of one vector.</summary>
    /// <param name="lanes">Its lanes.</param>
    /// <param name="parameter">Where the parameter lies.</param>
    /// <param name="gradient">The local that holds its gradient.</param>
    public abstract void EmitUpdate(int lanes, Address parameter, string gradient);

    protected string Constant(int lanes, string local) => Context.Dialect.Narrow(_widest, lanes, local);

    protected void Declare(int lanes, string local, string value) =>
        Context.Writer.Line(Invariant($"{Context.Dialect.Type(lanes)} {local} = {value};"));

    protected string MultiplyAdd(int lanes, string left, string right, string addend) =>
        Context.Dialect.MultiplyAdd(lanes, left, right, addend);

    /// <summary>Where the optimizer's value number <paramref name="block"/> (from 1) for a parameter lies.</summary>
    protected Address State(Address parameter, int block) => parameter.Plus(block * Context.Plan.Memory.ParameterLength);

    /// <summary>Declares the gradient with decay, g + d w, for weights; biases do not decay.</summary>
    protected string EmitDecayedGradient(int lanes, string gradient)
    {
        if (Kind == ParameterKind.Bias)
        {
            return gradient;
        }

        Declare(lanes, "gradient", MultiplyAdd(lanes, Constant(lanes, "decay"), "weight", gradient));
        return "gradient";
    }

    /// <summary>The constants, with the decay's for weights only.</summary>
    protected (string Local, string Field)[] WithDecay(params (string Local, string Field)[] constants) =>
        Kind == ParameterKind.Bias ? constants : [.. constants, ("decay", "WeightDecay")];
}
