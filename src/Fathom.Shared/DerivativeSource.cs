namespace Fathom;

/// <summary>What the backward pass computes an activation's derivative from.</summary>
internal enum DerivativeSource
{
    /// <summary>The derivative is 1: nothing to compute.</summary>
    None,

    /// <summary>The layer's output y, kept anyway as the next layer's input.</summary>
    Output,

    /// <summary>The pre-activation s, kept for this.</summary>
    PreActivation,
}
