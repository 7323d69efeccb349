namespace Fathom.Compiler.Planning;

/// <summary>The kernels of one layer for one instruction set; equal layers hold equal kernels, which are generated once.</summary>
/// <param name="Forward">The minibatch's forward pass.</param>
/// <param name="Prediction">The forward pass for any number of rows.</param>
/// <param name="InputGradient">The gradient handed down; null for the first layer, which has nobody to hand it to.</param>
/// <param name="WeightGradient">The gradient of the weights, with the update or a store.</param>
internal sealed record LayerKernels(
    DenseForwardPlan Forward,
    DenseForwardPlan Prediction,
    InputGradientPlan? InputGradient,
    WeightGradientPlan WeightGradient);
