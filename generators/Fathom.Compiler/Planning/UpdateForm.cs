namespace Fathom.Compiler.Planning;

/// <summary>How the products of the minibatch become new weights.</summary>
internal enum UpdateForm
{
    /// <summary>The gradient is summed up, then the optimizer's rule is applied to it.</summary>
    FromGradient,

    /// <summary>
    /// Plain SGD on a minibatch that fits the register tile: the inputs are scaled by minus the learning rate beforehand, so that the sum
    /// of products is what is added to a weight, w + sum of dC/ds (-r x)^T. The gradient never exists.
    /// </summary>
    FoldedRate,
}
