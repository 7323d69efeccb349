using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Emission.Kernels;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Losses;

/// <summary>Softmax and negative log-likelihood from logits.</summary>
internal sealed class CrossEntropyEmitter : LossEmitter
{
    public override string Name => "CrossEntropy";

    public override string TargetType => "int";

    protected override string Formula => "loss = ln(sum of exp(outputs)) - outputs[target]; gradient = (softmax(outputs) - onehot(target)) / rows.";

    protected override void EmitRow(KernelContext context, RowVectors vectors, int pitch)
    {
        CodeWriter writer = context.Writer;
        SoftmaxEmitter.EmitExponentials(context, vectors, "rowOutputs", "rowDeltas");
        writer.Line("total += VectorMath.Log(sum) + maximum - rowOutputs[targets[row]];");

        int batch = context.Plan.Spec.Batch;
        Dialect dialect = context.Dialect;
        string scale = dialect.Broadcast(vectors.Lanes, Invariant($"1f / (sum * {batch}f)"));
        writer.Line(Invariant($"{dialect.Type(vectors.Lanes)} scale = {scale};"));
        ForEachVector(context, vectors, [("rowDeltas", "columnDeltas")], (column, _) =>
            writer.Line(dialect.Store(vectors.Lanes, column[0], Invariant($"{dialect.Load(vectors.Lanes, column[0])} * scale"))));
        writer.Line(Invariant($"rowDeltas[targets[row]] -= 1f / {batch}f;"));
    }
}
