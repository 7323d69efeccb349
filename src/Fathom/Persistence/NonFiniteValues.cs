namespace Fathom.Persistence;

/// <summary>What to do with NaN and infinite values in a model file.</summary>
public enum NonFiniteValues
{
    /// <summary>
    /// Refuse them, reading and writing: one such weight makes every prediction NaN, so the file is damaged or the training failed.
    /// </summary>
    Reject,

    /// <summary>Keep them bit for bit, for looking into a model that diverged.</summary>
    Allow,
}
