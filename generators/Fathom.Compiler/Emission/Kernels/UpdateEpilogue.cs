using Fathom.Compiler.Emission.Optimizers;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Updates the parameters by the optimizer's rule.</summary>
internal class UpdateEpilogue(KernelContext context, ParameterKind kind) : WeightEpilogue
{
    protected KernelContext Context { get; } = context;

    protected UpdateRule Rule { get; } = UpdateRule.For(context, kind);

    public override string MethodPrefix => "Update";

    public override string Purpose => "update";

    public override string Parameters => "float* weights, UpdateConstants* constants";

    public override string Destination => "weights";

    public override void EmitConstants(int[] widths) => Rule.EmitConstants(widths);

    public override void EmitVector(int lanes, Address destination, string gradient)
    {
        CodeWriter writer = Context.Writer;
        using (writer.Scope())
        {
            writer.Line(Invariant($"{Context.Dialect.Type(lanes)} weight = {Context.Dialect.Load(lanes, destination)};"));
            Rule.EmitUpdate(lanes, destination, gradient);
            EmitObservation(lanes, gradient);
            writer.Line(Context.Dialect.Store(lanes, destination, "updated"));
        }
    }

    /// <summary>Writes what looks at the gradient, the old weight and the updated one.</summary>
    protected virtual void EmitObservation(int lanes, string gradient)
    {
    }
}
