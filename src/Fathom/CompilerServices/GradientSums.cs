using System.ComponentModel;

namespace Fathom.CompilerServices;

/// <summary>
/// What an observed update sums up on the way, lane by lane. It is flushed into the moments, in double, before single precision runs far.
/// </summary>
/// <typeparam name="TVector">The kernel's vectors; <see cref="float"/> for one lane.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct GradientSums<TVector>
    where TVector : struct
{
    /// <summary>Gradients.</summary>
    public TVector Gradients;

    /// <summary>Their squares.</summary>
    public TVector GradientSquares;

    /// <summary>Squares of what was added to the weights.</summary>
    public TVector UpdateSquares;

    /// <summary>Squares of the weights before.</summary>
    public TVector WeightSquares;
}
