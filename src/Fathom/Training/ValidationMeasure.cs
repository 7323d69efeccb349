namespace Fathom.Training;

/// <summary>What early stopping looks at; lower is better.</summary>
public enum ValidationMeasure
{
    /// <summary>The mean loss.</summary>
    Loss,

    /// <summary>The error rate; only for losses that have one.</summary>
    ErrorRate,
}
