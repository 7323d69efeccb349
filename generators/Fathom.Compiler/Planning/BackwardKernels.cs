namespace Fathom.Compiler.Planning;

/// <summary>How a layer's gradients and its update are computed. Closed: these three and no other.</summary>
internal abstract record BackwardKernels
{
    private BackwardKernels()
    {
    }

    /// <summary>In one pass over the weights, which takes the whole minibatch into a register tile.</summary>
    internal sealed record Fused(FusedBackwardPlan Kernel) : BackwardKernels;

    /// <summary>In one pass over the weights of a first layer, which has nobody to hand a gradient to.</summary>
    internal sealed record UpdateOnly(ResidentUpdatePlan Kernel) : BackwardKernels;

    /// <summary>
    /// The input gradient with the weights before their update, then the weight gradient with the update as its end.
    /// </summary>
    /// <param name="InputGradient">The gradient handed down; null for the first layer.</param>
    /// <param name="WeightGradient">The gradient of the weights, with the update or a store.</param>
    internal sealed record Split(DenseForwardPlan? InputGradient, WeightGradientPlan WeightGradient) : BackwardKernels;
}
