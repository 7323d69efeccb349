namespace Fathom;

/// <summary>The range of a histogram.</summary>
/// <param name="IsSymmetric">Whether it starts at the negative of its end, or at 0.</param>
/// <param name="End">Its fixed end; null for one that grows with the values.</param>
internal readonly record struct HistogramRange(bool IsSymmetric, float? End)
{
    /// <summary>The end of a range that grows, before any value: the smallest normal power of two.</summary>
    public const float Least = 1.17549435e-38f;

    /// <summary>The largest power of two; greater values go to the last bin.</summary>
    public const float Largest = 1.7014118e38f;

    /// <summary>For values of either sign and any size.</summary>
    public static HistogramRange Unbounded => new(IsSymmetric: true, End: null);

    /// <summary>For the values of an activation function.</summary>
    public static HistogramRange Of(Activation activation) => activation switch
    {
        Activation.Tanh or Activation.Softsign or Activation.HardTanh => new(IsSymmetric: true, End: 1),
        Activation.Sigmoid => new(IsSymmetric: false, End: 1),
        Activation.ReLU or Activation.Softplus => new(IsSymmetric: false, End: null),
        _ => Unbounded,
    };
}
