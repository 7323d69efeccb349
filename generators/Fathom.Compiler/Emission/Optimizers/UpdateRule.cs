using System;
using Fathom.Compiler.Emission.Kernels;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Optimizers;

/// <summary>
/// Writes an optimizer's update of one vector: given a local <c>weight</c> and a gradient, it leaves a local <c>updated</c>. State
/// lies at a constant distance from its parameter, one parameter block for each value kept.
/// </summary>
internal abstract class UpdateRule(KernelContext context, ParameterKind kind)
{
    /// <summary>The rule in one line, for the comment above the code.</summary>
    public abstract string Formula { get; }

    protected KernelContext Context { get; } = context;

    protected ParameterKind Kind { get; } = kind;

    public static UpdateRule For(KernelContext context, ParameterKind kind) => context.Plan.Spec.Optimizer switch
    {
        Optimizer.Sgd => new SgdRule(context, kind),
        Optimizer.Momentum or Optimizer.Nesterov => new MomentumRule(context, kind),
        Optimizer.Adam or Optimizer.AdamW => new AdamRule(context, kind),
        _ => throw new InvalidOperationException("Every optimizer has its rule here."),
    };

    /// <summary>Writes the update of one vector.</summary>
    /// <param name="lanes">Its lanes.</param>
    /// <param name="parameter">Where the parameter lies.</param>
    /// <param name="gradient">The local that holds its gradient.</param>
    public abstract void EmitUpdate(int lanes, Address parameter, string gradient);

    /// <summary>A constant of the step in every lane.</summary>
    protected string Constant(int lanes, string field) => Context.Dialect.Broadcast(lanes, "constants->" + field);

    protected void Declare(int lanes, string local, string value) =>
        Context.Writer.Line(Invariant($"{Context.Dialect.Type(lanes)} {local} = {value};"));

    protected string MultiplyAdd(int lanes, string left, string right, string addend) =>
        Context.Dialect.MultiplyAdd(lanes, left, right, addend);

    /// <summary>Where the optimizer's value number <paramref name="block"/> (from 1) for a parameter lies.</summary>
    protected Address State(Address parameter, int block) => parameter.Plus(block * Context.Plan.Memory.ParameterLength);

    /// <summary>Writes the gradient with decay, g + d w, for weights; biases do not decay.</summary>
    /// <returns>The local that holds it.</returns>
    protected string EmitDecayedGradient(int lanes, string gradient)
    {
        if (Kind == ParameterKind.Bias)
        {
            return gradient;
        }

        Declare(lanes, "decayed", MultiplyAdd(lanes, Constant(lanes, "WeightDecay"), "weight", gradient));
        return "decayed";
    }
}
