namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Stores the gradient: for a caller who reads gradients.</summary>
internal sealed class StoreEpilogue(KernelContext context) : WeightEpilogue
{
    public override string MethodPrefix => "Gradient";

    public override string Purpose => "store";

    public override string Parameters => "float* gradients";

    public override string Destination => "gradients";

    public override void EmitVector(int lanes, Address destination, string gradient) =>
        context.Writer.Line(context.Dialect.Store(lanes, destination, gradient));
}
