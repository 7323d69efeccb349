namespace Fathom.Training;

/// <summary>Why a run ended.</summary>
public enum TrainingStop
{
    /// <summary>It reached its length.</summary>
    Completed,

    /// <summary>The validation stopped improving.</summary>
    StoppedEarly,

    /// <summary>It was cancelled, between two steps; running again goes on from there.</summary>
    Cancelled,
}
