namespace Fathom;

/// <summary>A matrix J that is known by what it does to vectors.</summary>
internal interface ILinearMap
{
    /// <summary>Columns of J.</summary>
    int Inputs { get; }

    /// <summary>Rows of J.</summary>
    int Outputs { get; }

    /// <summary>y = J x.</summary>
    void Apply(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>x = J^T y.</summary>
    void ApplyTransposed(ReadOnlySpan<float> y, Span<float> x);
}
