namespace Fathom;

/// <summary>What a step's statistics show, the gravest first.</summary>
public enum TrainingFinding
{
    /// <summary>A statistic is NaN or infinite.</summary>
    NotFinite,

    /// <summary>Nearly all activations of a rectifier layer are zero.</summary>
    DeadUnits,

    /// <summary>Most activations of a layer lie on the flat part of its activation function.</summary>
    Saturated,

    /// <summary>The back-propagated gradient becomes much smaller from the last hidden layer to the first.</summary>
    VanishingGradient,

    /// <summary>The back-propagated gradient becomes much larger from the last hidden layer to the first.</summary>
    ExplodingGradient,

    /// <summary>The activations become much smaller from the first hidden layer to the last.</summary>
    VanishingSignal,

    /// <summary>The updates are large beside the weights.</summary>
    LearningRateTooLarge,

    /// <summary>The updates are small beside the weights.</summary>
    LearningRateTooSmall,

    /// <summary>None of these.</summary>
    Healthy,
}
