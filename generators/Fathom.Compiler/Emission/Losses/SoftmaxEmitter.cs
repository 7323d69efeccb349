using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Emission.Kernels;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Losses;

/// <summary>Writes softmax: exponentials of the distances from the largest logit, none of which can overflow, and their sum.</summary>
internal static class SoftmaxEmitter
{
    private const int UnrolledVectors = 4;

    public static string Name(int units) => Invariant($"Softmax{units}");

    /// <summary>Writes the kernel that turns rows of logits into probabilities, in place.</summary>
    public static void Emit(KernelContext context, int units, int pitch)
    {
        CodeWriter writer = context.Writer;
        Dialect dialect = context.Dialect;
        RowVectors vectors = RowVectors.Of(context.Machine, units);
        KernelHeader.Write(
            writer,
            Invariant($"Softmax of {units} logits a row, in place:"),
            "probability = exp(logit - largest) / sum of exp(logit - largest).");
        using (writer.Block(Invariant($"private static void {Name(units)}(float* logits, int rows)")))
        {
            if (vectors.HasPadding)
            {
                writer.Line(Invariant($"{dialect.Type(vectors.Lanes)} inUse = {dialect.FirstLanes(vectors.Lanes, vectors.LanesInUse)};"));
            }

            using (writer.Block("for (int row = 0; row < rows; row++)"))
            {
                writer.Line(Invariant($"float* rowLogits = &logits[row * {pitch}];"));
                EmitExponentials(context, vectors, "rowLogits", "rowLogits");
                writer.Line(Invariant($"{dialect.Type(vectors.Lanes)} scale = {dialect.Broadcast(vectors.Lanes, "1f / sum")};"));
                Moving[] columns = [new(new Address("rowLogits"), vectors.Lanes, "columnLogits")];
                Loops.Repeat(writer, Shape(vectors), "column", vectors.Count, columns, column =>
                    writer.Line(dialect.Store(vectors.Lanes, column[0], Invariant($"{dialect.Load(vectors.Lanes, column[0])} * scale"))));
            }
        }
    }

    /// <summary>Writes locals <c>maximum</c> and <c>sum</c>, and stores the exponentials, zero in the padding.</summary>
    public static void EmitExponentials(KernelContext context, RowVectors vectors, string logits, string exponentials)
    {
        CodeWriter writer = context.Writer;
        Dialect dialect = context.Dialect;
        int lanes = vectors.Lanes;
        string type = dialect.Type(lanes);
        int tail = vectors.WholeVectors * lanes;

        writer.Line(Invariant($"{type} largest = {dialect.Broadcast(lanes, "float.NegativeInfinity")};"));
        Moving[] columns = [new(new Address(logits), lanes, "columnLogits")];
        Loops.Repeat(writer, Shape(vectors), "column", vectors.WholeVectors, columns, column =>
            writer.Line(Invariant($"largest = {dialect.Maximum(lanes, "largest", dialect.Load(lanes, column[0]))};")));
        if (vectors.HasPadding)
        {
            string last = dialect.Load(lanes, new Address(logits).Plus(tail));
            string selected = Invariant($"{dialect.Class(lanes)}.ConditionalSelect(inUse, {last}, largest)");
            writer.Line(Invariant($"largest = {dialect.Maximum(lanes, "largest", selected)};"));
        }

        writer.Line("float maximum = KernelMath.Maximum(largest);");
        writer.Line(Invariant($"{type} shift = {dialect.Broadcast(lanes, "maximum")};"));
        writer.Line(Invariant($"{type} partialSums = {dialect.Zero(lanes)};"));
        Moving[] pointers = [new(new Address(logits), lanes, "columnLogits"), new(new Address(exponentials), lanes, "columnExponentials")];
        Loops.Repeat(writer, Shape(vectors), "column", vectors.WholeVectors, pointers, column =>
            EmitVector(column[0], column[1], mask: ""));
        if (vectors.HasPadding)
        {
            EmitVector(new Address(logits).Plus(tail), new Address(exponentials).Plus(tail), " & inUse");
        }

        writer.Line(Invariant($"float sum = {dialect.Sum(lanes, "partialSums")};"));

        void EmitVector(Address from, Address to, string mask)
        {
            using (writer.Scope())
            {
                writer.Line(Invariant($"{type} exponential = VectorMath.Exp({dialect.Load(lanes, from)} - shift){mask};"));
                writer.Line("partialSums += exponential;");
                writer.Line(dialect.Store(lanes, to, "exponential"));
            }
        }
    }

    private static CodeShape Shape(RowVectors vectors) => vectors.Count <= UnrolledVectors ? CodeShape.StraightLine : CodeShape.TileLoop;
}
