namespace Fathom.Propagation;

/// <summary>What a prediction can find, the gravest first.</summary>
internal enum SignalFinding
{
    /// <summary>A bounded activation function's units start on its flat part.</summary>
    Saturated,

    /// <summary>The gradient becomes much smaller from the last hidden layer to the first.</summary>
    GradientVanishes,

    /// <summary>The gradient becomes much larger from the last hidden layer to the first.</summary>
    GradientExplodes,

    /// <summary>The activations become much smaller from the first hidden layer to the last.</summary>
    SignalVanishes,

    /// <summary>Logistic layers above one another, whose mean of one half drives those above into saturation.</summary>
    LogisticInDepth,

    /// <summary>The network is deeper than information travels.</summary>
    BeyondTrainableDepth,
}
