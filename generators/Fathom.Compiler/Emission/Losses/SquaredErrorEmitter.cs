using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Emission.Kernels;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Losses;

/// <summary>The quadratic cost, and the mean squared error, which differ by a factor.</summary>
internal sealed class SquaredErrorEmitter(Loss loss) : LossEmitter
{
    public override string Name => loss.ToString();

    public override string TargetType => "float";

    protected override string Formula => loss == Loss.Quadratic
        ? "loss = 1/2 sum of (outputs - targets)^2; gradient = (outputs - targets) / rows."
        : "loss = mean of (outputs - targets)^2; gradient = 2 (outputs - targets) / (rows * outputs).";

    protected override void EmitConstants(KernelContext context, RowVectors vectors)
    {
        int batch = context.Plan.Spec.Batch;
        string factor = loss == Loss.Quadratic ? Invariant($"1f / {batch}f") : Invariant($"2f / ({batch}f * {context.Plan.Spec.Output}f)");
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
        writer.Line(Invariant($"{type} squares = {dialect.Zero(lanes)};"));
        (string, string)[] pointers = [("rowOutputs", "columnOutputs"), ("rowTargets", "columnTargets"), ("rowDeltas", "columnDeltas")];
        ForEachVector(context, vectors, pointers, (column, mask) =>
        {
            using (writer.Scope())
            {
                string difference = Masked(Invariant($"{dialect.Load(lanes, column[0])} - {dialect.Load(lanes, column[1])}"), mask);
                writer.Line(Invariant($"{type} difference = {difference};"));
                writer.Line(Invariant($"squares = {dialect.MultiplyAdd(lanes, "difference", "difference", "squares")};"));
                writer.Line(dialect.Store(lanes, column[2], "difference * scale"));
            }
        });
        string factor = loss == Loss.Quadratic ? "0.5" : Invariant($"(1.0 / {context.Plan.Spec.Output})");
        writer.Line(Invariant($"total += {factor} * {dialect.Sum(lanes, "squares")};"));
    }
}
