namespace Fathom;

/// <summary>
/// Training met a value that is not finite, and the trainer has put the model, its optimiser's state, the source's position and its own
/// step back to the last state that was found good.
/// </summary>
public sealed class TrainingDivergedException : ArithmeticException
{
    internal TrainingDivergedException(NonFiniteTrainingException cause, long step, long restoredStep)
        : base(
            NonFiniteTrainingException.Describe(cause.Layer, cause.Pass, step)
                + FormattableString.Invariant($" The model and the source were put back to step {restoredStep}. ")
                + "The usual cause is a learning rate that is too large: lower it, or warm it up, and train on from there.",
            cause)
    {
        Layer = cause.Layer;
        Pass = cause.Pass;
        Step = step;
        RestoredStep = restoredStep;
    }

    /// <summary>The layer with the first such value.</summary>
    public string Layer { get; }

    /// <summary>The pass that produced it.</summary>
    public TrainingPass Pass { get; }

    /// <summary>Updates made, since the start of training, when it was found.</summary>
    public long Step { get; }

    /// <summary>Updates made, since the start of training, by the state that was put back.</summary>
    public long RestoredStep { get; }
}
