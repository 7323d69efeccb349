using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Writes dC/db, the sum of dC/ds over the minibatch, and hands it to the goal the kernel is compiled for.</summary>
internal static class BiasGradientEmitter
{
    private const int UnrolledRows = 8;

    public static string Name(int units) => Invariant($"BiasGradient{units}");

    public static void Emit(KernelContext context, int units, int pitch)
    {
        CodeWriter writer = context.Writer;
        Dialect dialect = context.Dialect;
        int batch = context.Plan.Spec.Batch;
        RowVectors vectors = RowVectors.Of(context.Machine, units);
        KernelHeader.Write(
            writer,
            Invariant($"The bias gradient of a layer of {units} units, and what becomes of it:"),
            Invariant($"gradient[{units}] = the sum of deltas[{batch}, {units}] over the rows."));
        writer.Line(Invariant($"private static void {Name(units)}<TGoal>(")
            + Invariant($"float* deltas, float* biases, UpdateConstants* constants{Shares.Parameter(context)})"));
        using (writer.Block("    where TGoal : struct, IBiasGoal"))
        {
            if (context.Plan.Team.Shares)
            {
                writer.Line("// Too little to share: the last member's, whose share of the rest is never the largest.");
                using (writer.Block("if (member.Index != member.Count - 1)"))
                {
                    writer.Line("return;");
                }
            }

            CodeShape shape = vectors.Count <= 1 ? CodeShape.StraightLine : CodeShape.TileLoop;
            Moving[] columns =
            [
                new(new Address("deltas"), vectors.Lanes, "columnDeltas"),
                new(new Address("biases"), vectors.Lanes, "columnBiases"),
            ];
            Loops.Repeat(writer, shape, "column", vectors.Count, columns, column =>
            {
                using (writer.Scope())
                {
                    writer.Line(Invariant($"{dialect.Type(vectors.Lanes)} sum = {dialect.Load(vectors.Lanes, column[0])};"));
                    EmitRows(context, vectors.Lanes, pitch, column[0].Plus(pitch));
                    writer.Line(GoalEmitter.BiasCall(column[1], "sum"));
                }
            });
        }
    }

    private static void EmitRows(KernelContext context, int lanes, int pitch, Address deltas)
    {
        int rows = context.Plan.Spec.Batch - 1;
        if (rows == 0)
        {
            return;
        }

        CodeShape shape = rows <= UnrolledRows ? CodeShape.StraightLine : CodeShape.TileLoop;
        Moving[] moving = [new(deltas, pitch, "rowDeltas")];
        Loops.Repeat(context.Writer, shape, "row", rows, moving, row =>
            context.Writer.Line(Invariant($"sum += {context.Dialect.Load(lanes, row[0])};")));
    }
}
