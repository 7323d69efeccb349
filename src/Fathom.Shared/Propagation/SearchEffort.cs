namespace Fathom.Propagation;

/// <summary>How long a remedy is looked for.</summary>
internal enum SearchEffort
{
    /// <summary>The initialisers made for the activation functions: one more prediction, which a generator has the time for.</summary>
    Initialisers,

    /// <summary>Gains too, which are searched for.</summary>
    Gains,
}
