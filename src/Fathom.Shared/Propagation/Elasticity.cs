namespace Fathom.Propagation;

/// <summary>How an expectation E[g] follows the variance q of the pre-activations, relative to relative.</summary>
/// <param name="First">d ln E[g] / d ln q.</param>
/// <param name="Second">The derivative of that by ln q.</param>
internal readonly record struct Elasticity(double First, double Second)
{
    /// <summary>Of what grows as q itself.</summary>
    public static Elasticity Proportional => new(1, 0);

    /// <summary>Of a product of two expectations.</summary>
    public static Elasticity operator +(Elasticity left, Elasticity right) => new(left.First + right.First, left.Second + right.Second);

    /// <summary>Of what follows another expectation as this says, by what that one follows.</summary>
    public Elasticity Through(Elasticity inner) => new(First * inner.First, Second * inner.First * inner.First + First * inner.Second);

    /// <summary>Of a sum of two expectations.</summary>
    /// <param name="other">That of the second.</param>
    /// <param name="share">The second's part of the sum.</param>
    public Elasticity Mixed(Elasticity other, double share) => new(
        (1 - share) * First + share * other.First,
        (1 - share) * Second + share * other.Second + share * (1 - share) * (First - other.First) * (First - other.First));
}
