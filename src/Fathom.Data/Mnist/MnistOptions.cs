namespace Fathom.Data;

/// <summary>What <see cref="MnistDataSet"/> gives.</summary>
public sealed record MnistOptions
{
    /// <summary>
    /// 50,000 / 10,000 / 10,000 unless told otherwise (Glorot and Bengio 2010, section 2.2): the first of the training file, the last of
    /// the training file, the first of the test file.
    /// </summary>
    public SplitSizes Split { get; init; } = new(50_000, 10_000, 10_000);

    /// <summary>The range of the inputs, [-1, 1] unless told otherwise.</summary>
    public PixelRange PixelRange { get; init; } = PixelRange.SymmetricUnit;
}
