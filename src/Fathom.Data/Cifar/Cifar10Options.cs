namespace Fathom.Data;

/// <summary>What <see cref="Cifar10DataSet"/> gives.</summary>
public sealed record Cifar10Options
{
    /// <summary>
    /// 40,000 / 10,000 / 10,000 unless told otherwise (Glorot and Bengio 2010, section 2.2): the first of the five training files, the last
    /// of them, the first of the test file. Smaller sizes take less memory and read less.
    /// </summary>
    public SplitSizes Split { get; init; } = new(40_000, 10_000, 10_000);

    /// <summary>The range of the inputs, [-1, 1] unless told otherwise.</summary>
    public PixelRange PixelRange { get; init; } = PixelRange.SymmetricUnit;
}
