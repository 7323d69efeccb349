using System;
using System.Linq;
using Fathom.Compiler.Emission.Optimizers;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>The same update, to the bit, with the moments of gradient, update and weight summed on the way.</summary>
internal sealed class ObservedUpdateEpilogue(KernelContext context) : UpdateEpilogue(context, ParameterKind.Weight)
{
    private static readonly MomentSlot[] Slots =
        [MomentSlot.WeightGradientSum, MomentSlot.WeightGradientSquares, MomentSlot.UpdateSquares, MomentSlot.WeightSquares];

    public override string MethodPrefix => "ObservedUpdate";

    public override string Parameters => base.Parameters + ", double* moments";

    // Single-precision sums run down one column tile only; across tiles they are added in double.
    public override IDisposable Column(ColumnTile tile)
    {
        IDisposable scope = Context.Writer.Scope();
        int[] widths = tile.Vectors.Distinct().ToArray();
        foreach (int lanes in widths)
        {
            foreach (MomentSlot slot in Slots)
            {
                Context.Writer.Line(Invariant($"{Context.Dialect.Type(lanes)} {Sum(slot, lanes)} = {Context.Dialect.Zero(lanes)};"));
            }
        }

        return new Flush(this, widths, scope);
    }

    protected override void EmitObservation(int lanes, string gradient)
    {
        CodeWriter writer = Context.Writer;
        writer.Line(Invariant($"{Context.Dialect.Type(lanes)} change = updated - weight;"));
        writer.Line(Invariant($"{Sum(MomentSlot.WeightGradientSum, lanes)} += {gradient};"));
        Square(MomentSlot.WeightGradientSquares, gradient);
        Square(MomentSlot.UpdateSquares, "change");
        Square(MomentSlot.WeightSquares, "weight");

        void Square(MomentSlot slot, string value) =>
            writer.Line(Invariant($"{Sum(slot, lanes)} = {Context.Dialect.MultiplyAdd(lanes, value, value, Sum(slot, lanes))};"));
    }

    private static string Sum(MomentSlot slot, int lanes)
    {
        string name = slot.ToString();
        return Invariant($"{char.ToLowerInvariant(name[0])}{name.Substring(1)}{lanes}");
    }

    private sealed class Flush(ObservedUpdateEpilogue epilogue, int[] widths, IDisposable scope) : IDisposable
    {
        public void Dispose()
        {
            foreach (int lanes in widths)
            {
                foreach (MomentSlot slot in Slots)
                {
                    epilogue.Context.Writer.Line(Moments.Add(slot, epilogue.Context.Dialect.Sum(lanes, Sum(slot, lanes))));
                }
            }

            scope.Dispose();
        }
    }
}
