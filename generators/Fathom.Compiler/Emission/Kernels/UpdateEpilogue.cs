using Fathom.Compiler.Emission.Optimizers;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Updates the parameters by the optimizer's rule, a vector at a time.</summary>
internal sealed class UpdateEpilogue(KernelContext context, ParameterKind kind) : WeightEpilogue
{
    public override string MethodPrefix => "Update";

    public override string Purpose => "update";

    public override string Parameters => Invariant($"float* {Destination}, UpdateConstants* constants");

    public override string Destination => kind == ParameterKind.Bias ? "biases" : "weights";

    public override void EmitVector(int lanes, Address destination, string gradient) =>
        context.Writer.Line(Invariant($"{VectorUpdateEmitter.Name(kind)}({destination.Text}, {gradient}, constants);"));
}
