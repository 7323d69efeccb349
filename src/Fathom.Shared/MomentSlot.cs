namespace Fathom;

/// <summary>
/// The sums a layer's kernels hand to the statistics, one <see cref="double"/> each, in this order. Counts are known from the shapes.
/// </summary>
internal enum MomentSlot
{
    /// <summary>The pivot c that activations are measured from, so that a variance is not the difference of two large sums.</summary>
    ActivationPivot,

    /// <summary>Sum of (y - c) over the minibatch and the units.</summary>
    ActivationSum,

    /// <summary>Sum of (y - c)^2.</summary>
    ActivationSquares,

    /// <summary>Smallest activation.</summary>
    ActivationMinimum,

    /// <summary>Largest activation.</summary>
    ActivationMaximum,

    /// <summary>Number of activations on the flat part of the activation function, by the formula of <c>ActivationTraits</c>.</summary>
    ActivationSaturated,

    /// <summary>Sum of the gradient of the minibatch's mean loss with respect to the pre-activations.</summary>
    GradientSum,

    /// <summary>Sum of its squares.</summary>
    GradientSquares,

    /// <summary>Sum over the weights of the gradient of the mean loss.</summary>
    WeightGradientSum,

    /// <summary>Sum of its squares.</summary>
    WeightGradientSquares,

    /// <summary>Sum of (w_new - w_old)^2 over the weights.</summary>
    UpdateSquares,

    /// <summary>Sum of w_old^2 over the weights.</summary>
    WeightSquares,

    /// <summary>
    /// Sum of w^2 as last computed, where a pass over the weights for it alone would cost more than the other statistics together; kept
    /// from step to step and refreshed every hundred.
    /// </summary>
    KnownWeightSquares,

    /// <summary>One more than the step of <see cref="KnownWeightSquares"/>; 0 while there is none.</summary>
    KnownWeightSquaresAt,

    /// <summary>The number of slots; not a sum.</summary>
    Count,
}
