using System.Linq;
using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Planning;

/// <summary>y = f(W x + b) for one row, the activation applied while the sums are in registers.</summary>
internal sealed record RowForwardPlan
{
    /// <summary>The generated method's name, where the layer has a method of its own.</summary>
    public required string Name { get; init; }

    public required int Inputs { get; init; }

    public required int Units { get; init; }

    public required bool UseBias { get; init; }

    public required Activation Activation { get; init; }

    public required EquatableArray<RowSweep> Sweeps { get; init; }

    /// <summary>
    /// Sums kept for each output, each of every so many inputs, added up in pairs at the end. A multiply-add waits for the one before it,
    /// so a layer of few outputs needs several. It depends on the layer's shape alone: a row's bits must not depend on the rows around it.
    /// </summary>
    public required int PartialSums { get; init; }

    /// <summary>
    /// Inputs that share a vector of weights, where a vector is wider than all outputs; 1 for none. Each lane then sums every so many
    /// inputs, and the lanes of an output are added up at the end.
    /// </summary>
    public required int FoldedInputs { get; init; }

    /// <summary>Inputs handled per turn of the innermost loop, a multiple of the sums of an output.</summary>
    public required int InnerUnroll { get; init; }

    public required CodeShape Shape { get; init; }

    /// <summary>
    /// How the activation is applied: straight to the sums while they are in registers, or, where a layer's many sums would inline it more
    /// often than the JIT does in one method, in a loop over the outputs.
    /// </summary>
    public required CodeShape ActivationShape { get; init; }

    /// <summary>Why so many panels at once.</summary>
    public required TileReason Reason { get; init; }

    /// <summary>Whether each output is one sum in the order of the inputs, as a tile of rows makes it.</summary>
    public bool IsInInputOrder => PartialSums == 1 && FoldedInputs == 1;

    /// <summary>Multiply-adds that stand in the text.</summary>
    public int WrittenMultiplyAdds
    {
        get
        {
            bool straight = Shape == CodeShape.StraightLine;
            int inputs = straight || Inputs <= InnerUnroll ? Inputs : InnerUnroll + Inputs % InnerUnroll;
            return inputs / FoldedInputs * Sweeps.Sum(sweep => sweep.Vectors * (straight ? sweep.Turns : 1));
        }
    }

    /// <summary>What the activations in the text cost of <see cref="JitLimits.InlinedActivations"/>.</summary>
    public int InlinedActivations => ActivationShape == CodeShape.TileLoop
        ? JitLimits.InlinedActivation(Activation)
        : JitLimits.InlinedActivation(Activation)
            * Sweeps.Sum(sweep => sweep.Vectors * (Shape == CodeShape.StraightLine ? sweep.Turns : 1));
}
