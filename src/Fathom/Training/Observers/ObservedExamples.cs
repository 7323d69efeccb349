namespace Fathom.Training;

/// <summary>Which examples full statistics looked at.</summary>
public enum ObservedExamples
{
    /// <summary>The minibatch of the step that follows.</summary>
    Minibatch,

    /// <summary>A fixed set, the same at every moment, as in section 3.1 of Glorot and Bengio (2010).</summary>
    Probe,
}
