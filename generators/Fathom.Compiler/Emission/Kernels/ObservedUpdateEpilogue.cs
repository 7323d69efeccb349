using System;
using System.Linq;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>The same update, to the bit, with the moments of gradient, update and weight summed on the way.</summary>
internal sealed class ObservedUpdateEpilogue(KernelContext context) : WeightEpilogue
{
    public override string MethodPrefix => "ObservedUpdate";

    public override string Purpose => "update, with their moments";

    public override string Parameters => "float* weights, UpdateConstants* constants, double* moments";

    public override string Destination => "weights";

    // Single-precision sums run down one column tile only; across tiles they are added in double.
    public override IDisposable Column(ColumnTile tile)
    {
        IDisposable scope = context.Writer.Scope();
        int[] widths = tile.Vectors.Distinct().ToArray();
        foreach (int lanes in widths)
        {
            foreach (MomentSlot slot in VectorUpdateEmitter.Slots)
            {
                string sum = VectorUpdateEmitter.SumName(slot) + lanes;
                context.Writer.Line(Invariant($"{context.Dialect.Type(lanes)} {sum} = {context.Dialect.Zero(lanes)};"));
            }
        }

        return new Flush(context, widths, scope);
    }

    public override void EmitVector(int lanes, Address destination, string gradient)
    {
        string sums = string.Join(", ", VectorUpdateEmitter.Slots.Select(slot => Invariant($"ref {VectorUpdateEmitter.SumName(slot)}{lanes}")));
        context.Writer.Line(Invariant($"{VectorUpdateEmitter.ObservedName}({destination.Text}, {gradient}, constants, {sums});"));
    }

    private sealed class Flush(KernelContext context, int[] widths, IDisposable scope) : IDisposable
    {
        public void Dispose()
        {
            foreach (int lanes in widths)
            {
                foreach (MomentSlot slot in VectorUpdateEmitter.Slots)
                {
                    context.Writer.Line(Moments.Add(slot, context.Dialect.Sum(lanes, VectorUpdateEmitter.SumName(slot) + lanes)));
                }
            }

            scope.Dispose();
        }
    }
}
