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

    protected override string Formula =>
        "loss = ln(sum of exp(outputs)) - outputs[target]; gradient = (softmax(outputs) - onehot(target)) / rows.";

    protected override bool EmitWhole(KernelContext context, int pitch)
    {
        bool serves = NarrowCrossEntropyEmitter.Serves(context);
        if (serves)
        {
            new NarrowCrossEntropyEmitter(context, pitch).EmitBody();
        }

        return serves;
    }

    // The logarithms wait until a vector of them can be taken.
    protected override void EmitConstants(KernelContext context, RowVectors vectors)
    {
        int lanes = context.Machine.Lanes;
        int rows = (context.Plan.Spec.Batch + lanes - 1) / lanes * lanes;
        context.Writer.Line(Invariant($"float* sums = stackalloc float[{2 * rows}];"));
        context.Writer.Line(Invariant($"float* rests = &sums[{rows}];"));
    }

    protected override void EmitEnd(KernelContext context)
    {
        CodeWriter writer = context.Writer;
        Dialect dialect = context.Dialect;
        int lanes = context.Machine.Lanes;
        int batch = context.Plan.Spec.Batch;
        using (writer.Block(Invariant($"for (int row = 0; row < {batch}; row += {lanes})")))
        {
            var sums = new Address("sums", Index: "row");
            string rests = dialect.Load(lanes, new Address("rests", Index: "row"));
            writer.Line(dialect.Store(lanes, sums, Invariant($"KernelMath.LogOfSum({dialect.Load(lanes, sums)}, {rests})")));
        }

        using (writer.Block(Invariant($"for (int row = 0; row < {batch}; row++)")))
        {
            writer.Line("total += sums[row];");
        }
    }

    protected override void EmitRow(KernelContext context, RowVectors vectors, int pitch)
    {
        CodeWriter writer = context.Writer;
        SoftmaxEmitter.EmitExponentials(context, vectors, "rowOutputs", "rowDeltas");
        EmitRest(context, vectors);
        writer.Line("sums[row] = sum;");
        writer.Line("rests[row] = rest;");
        writer.Line("total += maximum - rowOutputs[targets[row]];");

        int batch = context.Plan.Spec.Batch;
        Dialect dialect = context.Dialect;
        string scale = dialect.Broadcast(vectors.Lanes, Invariant($"1f / (sum * {batch}f)"));
        writer.Line(Invariant($"{dialect.Type(vectors.Lanes)} scale = {scale};"));
        ForEachVector(context, vectors, [("rowDeltas", "columnDeltas")], (column, _) =>
            writer.Line(dialect.Store(vectors.Lanes, column[0], Invariant($"{dialect.Load(vectors.Lanes, column[0])} * scale"))));
        writer.Line(Invariant($"rowDeltas[targets[row]] -= 1f / {batch}f;"));
    }

    // Where one logit dominates, the loss of its class is of the size of the other exponentials, which a sum near 1 has rounded away.
    private static void EmitRest(KernelContext context, RowVectors vectors)
    {
        Dialect dialect = context.Dialect;
        int lanes = vectors.Lanes;
        context.Writer.Line(Invariant($"{dialect.Type(lanes)} partialRest = {dialect.Zero(lanes)};"));
        ForEachVector(context, vectors, [("rowDeltas", "columnDeltas")], (column, _) =>
            context.Writer.Line(Invariant($"partialRest += KernelMath.AtMostHalf({dialect.Load(lanes, column[0])});")));
        context.Writer.Line(Invariant($"float rest = {dialect.Sum(lanes, "partialRest")};"));
    }
}
