namespace Fathom.Compiler.Planning;

/// <summary>The kernels of one layer for one instruction set; equal layers hold equal kernels, which are generated once.</summary>
/// <param name="Forward">The minibatch's forward pass.</param>
/// <param name="Row">The forward pass for one row; null where the minibatch's serves.</param>
/// <param name="Backward">The gradients and the update.</param>
internal sealed record LayerKernels(DenseForwardPlan Forward, RowForwardPlan? Row, BackwardKernels Backward);
