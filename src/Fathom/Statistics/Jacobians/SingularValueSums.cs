namespace Fathom;

/// <summary>Singular values of Jacobians at several examples, averaged.</summary>
internal struct SingularValueSums
{
    private double _mean;
    private double _meanSquare;
    private double _largest;
    private int _count;

    /// <summary>The average: of the means, of the squares, and of the largest; null before the first.</summary>
    public readonly SingularValues? Average =>
        _count == 0 ? null : new SingularValues(_mean / _count, Math.Sqrt(_meanSquare / _count), _largest / _count);

    public void Add(SingularValues values)
    {
        _mean += values.Mean;
        _meanSquare += values.RootMeanSquare * values.RootMeanSquare;
        _largest += values.Largest;
        _count++;
    }
}
