namespace Fathom;

/// <summary>The parts of a training step.</summary>
public enum TrainingPass
{
    /// <summary>Activations and loss.</summary>
    Forward,

    /// <summary>Gradients.</summary>
    Backward,

    /// <summary>New parameters and optimiser state.</summary>
    Update,
}
