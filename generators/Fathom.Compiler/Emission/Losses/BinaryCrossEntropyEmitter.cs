using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Emission.Kernels;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Losses;

/// <summary>Logistic regression of every output, from logits.</summary>
internal sealed class BinaryCrossEntropyEmitter : LossEmitter
{
    public override string Name => "BinaryCrossEntropy";

    public override string TargetType => "float";

    protected override string Formula =>
        "loss = mean of ln(1 + exp(outputs)) - targets * outputs; gradient = (sigmoid(outputs) - targets) / (rows * outputs).";

    protected override void EmitConstants(KernelContext context, RowVectors vectors)
    {
        string factor = Invariant($"1f / ({context.Plan.Spec.Batch}f * {context.Plan.Spec.Output}f)");
        string scale = context.Dialect.Broadcast(vectors.Lanes, factor);
        context.Writer.Line(Invariant($"{context.Dialect.Type(vectors.Lanes)} scale = {scale};"));
    }

    protected override void EmitRow(KernelContext context, RowVectors vectors, int pitch)
    {
        CodeWriter writer = context.Writer;
        Dialect dialect = context.Dialect;
        int lanes = vectors.Lanes;
        string type = dialect.Type(lanes);
        writer.Line(Invariant($"float* rowTargets = &targets[row * {pitch}];"));
        writer.Line(Invariant($"{type} losses = {dialect.Zero(lanes)};"));
        (string, string)[] pointers = [("rowOutputs", "columnOutputs"), ("rowTargets", "columnTargets"), ("rowDeltas", "columnDeltas")];
        ForEachVector(context, vectors, pointers, (column, mask) =>
        {
            using (writer.Scope())
            {
                writer.Line(Invariant($"{type} logit = {dialect.Load(lanes, column[0])};"));
                writer.Line(Invariant($"{type} target = {dialect.Load(lanes, column[1])};"));
                writer.Line(Invariant($"losses += {Masked("VectorMath.Softplus(logit) - target * logit", mask)};"));
                writer.Line(dialect.Store(lanes, column[2], Masked("(VectorMath.Sigmoid(logit) - target) * scale", mask)));
            }
        });
        writer.Line(Invariant($"total += {dialect.Sum(lanes, "losses")} * (1.0 / {context.Plan.Spec.Output});"));
    }
}
