namespace Fathom.Compiler.Emission.Kernels;

/// <summary>What a backward pass is for.</summary>
internal enum BackwardGoal
{
    Update,
    ObservedUpdate,
    Gradients,
}
