namespace Fathom;

/// <summary>Where a step first met a value that is NaN or infinite, or too large for its square to be a float.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="Pass">The pass that produced it: activations, gradients, or the weights' gradient and update.</param>
/// <param name="Step">Updates made before the step.</param>
public sealed record NonFiniteFinding(string Layer, TrainingPass Pass, long Step);
