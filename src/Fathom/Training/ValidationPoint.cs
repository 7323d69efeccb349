namespace Fathom.Training;

/// <summary>A validation and when it was made.</summary>
/// <param name="Step">Updates made before it.</param>
/// <param name="Evaluation">How the model did on the validation set.</param>
public readonly record struct ValidationPoint(long Step, Evaluation Evaluation);
