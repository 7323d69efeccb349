using System;
using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Emission.Kernels;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Losses;

/// <summary>Writes a loss: its mean over the minibatch, and the gradient of that mean with respect to the last layer's outputs.</summary>
internal abstract class LossEmitter
{
    private const int UnrolledVectors = 4;

    /// <summary>The start of the kernel's name; the outputs follow.</summary>
    public abstract string Name { get; }

    /// <summary>The type of a target.</summary>
    public abstract string TargetType { get; }

    /// <summary>The formula, for the comment above the kernel.</summary>
    protected abstract string Formula { get; }

    public static LossEmitter For(Loss loss) => loss switch
    {
        Loss.CrossEntropy => new CrossEntropyEmitter(),
        Loss.Quadratic or Loss.MeanSquaredError => new SquaredErrorEmitter(loss),
        Loss.BinaryCrossEntropy => new BinaryCrossEntropyEmitter(),
        _ => throw new ArgumentOutOfRangeException(nameof(loss), loss, "Every loss has its emitter here."),
    };

    public static string MethodName(Loss loss, int units) => Invariant($"{For(loss).Name}{units}");

    public void Emit(KernelContext context)
    {
        CodeWriter writer = context.Writer;
        int units = context.Plan.Spec.Output;
        int batch = context.Plan.Spec.Batch;
        int pitch = context.Plan.Memory.Layers[context.Plan.Memory.Layers.Count - 1].Pitch;
        RowVectors vectors = RowVectors.Of(context.Machine, units);
        KernelHeader.Write(
            writer, Invariant($"The mean loss of {batch} rows of {units} outputs, and its gradient with respect to them:"), Formula);
        using (writer.Block(Invariant($"private static float {Name}{units}(float* outputs, {TargetType}* targets, float* deltas)")))
        {
            if (EmitWhole(context, pitch))
            {
                return;
            }

            writer.Line("double total = 0;");
            EmitConstants(context, vectors);
            if (vectors.HasPadding)
            {
                string mask = context.Dialect.FirstLanes(vectors.Lanes, vectors.LanesInUse);
                writer.Line(Invariant($"{context.Dialect.Type(vectors.Lanes)} inUse = {mask};"));
            }

            writer.BlankLine();
            using (writer.Block(Invariant($"for (int row = 0; row < {batch}; row++)")))
            {
                writer.Line(Invariant($"float* rowOutputs = &outputs[row * {pitch}];"));
                writer.Line(Invariant($"float* rowDeltas = &deltas[row * {pitch}];"));
                EmitRow(context, vectors, pitch);
            }

            EmitEnd(context);
            writer.BlankLine();
            writer.Line(Invariant($"return (float)(total / {batch});"));
        }
    }

    /// <summary>Writes the whole kernel in another way, if there is a better one.</summary>
    /// <returns>Whether it did.</returns>
    protected virtual bool EmitWhole(KernelContext context, int pitch) => false;

    /// <summary>Writes what is needed once.</summary>
    protected virtual void EmitConstants(KernelContext context, RowVectors vectors)
    {
    }

    /// <summary>Writes what is left when all rows are done.</summary>
    protected virtual void EmitEnd(KernelContext context)
    {
    }

    /// <summary>Writes one row: adds its loss to <c>total</c> and fills <c>rowDeltas</c>.</summary>
    protected abstract void EmitRow(KernelContext context, RowVectors vectors, int pitch);

    /// <summary>Goes through the vectors of a row; the mask is empty but for a last vector with padding.</summary>
    protected static void ForEachVector(
        KernelContext context, RowVectors vectors, (string Start, string Name)[] pointers, Action<Address[], string> body)
    {
        CodeShape shape = vectors.WholeVectors <= UnrolledVectors ? CodeShape.StraightLine : CodeShape.TileLoop;
        var moving = new Moving[pointers.Length];
        var tail = new Address[pointers.Length];
        for (int index = 0; index < pointers.Length; index++)
        {
            var start = new Address(pointers[index].Start);
            moving[index] = new Moving(start, vectors.Lanes, pointers[index].Name);
            tail[index] = start.Plus(vectors.WholeVectors * vectors.Lanes);
        }

        Loops.Repeat(context.Writer, shape, "column", vectors.WholeVectors, moving, moved => body(moved, ""));
        if (vectors.HasPadding)
        {
            body(tail, "inUse");
        }
    }

    /// <summary>A value with the padding's lanes at zero.</summary>
    protected static string Masked(string value, string mask) => mask.Length == 0 ? value : Invariant($"({value}) & {mask}");
}
