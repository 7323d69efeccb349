using System.ComponentModel;

namespace Fathom.CompilerServices;

/// <summary>
/// What an observed update sums up on the way over the weights of a block of 32 inputs, lane by lane, narrower vectors in the first lanes.
/// A block belongs to one thread, which takes its weights in the same order as any other would: the sums do not depend on how many threads
/// share a step.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public unsafe struct GradientSums
{
    /// <summary>Gradients.</summary>
    public fixed float Gradients[GradientSumsLayout.Lanes];

    /// <summary>Their squares.</summary>
    public fixed float GradientSquares[GradientSumsLayout.Lanes];

    /// <summary>Squares of what was added to the weights.</summary>
    public fixed float UpdateSquares[GradientSumsLayout.Lanes];

    /// <summary>Squares of the weights before.</summary>
    public fixed float WeightSquares[GradientSumsLayout.Lanes];
}
