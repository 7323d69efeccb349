namespace Fathom.Insight;

/// <summary>The singular values of a Jacobian, averaged over the examples it was taken at.</summary>
public sealed record LoggedSingularValues
{
    /// <summary>Their mean.</summary>
    public required double Mean { get; init; }

    /// <summary>Their root mean square.</summary>
    public required double RootMeanSquare { get; init; }

    /// <summary>The largest.</summary>
    public required double Largest { get; init; }
}
