namespace Fathom.Data;

/// <summary>
/// How many examples go to training, validation and test: <see cref="SplitSizes"/> or <see cref="SplitProportions"/>.
/// </summary>
public abstract record SplitRule
{
    private protected SplitRule()
    {
    }

    /// <summary>
    /// Small-ImageNet's 90,000 / 10,000 / 10,000 (Glorot and Bengio 2010, section 2.2) of at least 110,000 examples; of fewer, all of them
    /// in the same proportion, 9 : 1 : 1.
    /// </summary>
    public static SplitRule SmallImageNet { get; } =
        new PreferredSizes(new SplitSizes(90_000, 10_000, 10_000), new SplitProportions(9, 1, 1));

    /// <summary>The sizes for so many examples.</summary>
    /// <param name="directory">Named in messages.</param>
    /// <param name="examples">What there is, at least 0.</param>
    /// <exception cref="DataFileException">There are too few.</exception>
    internal abstract SplitSizes SizesFor(string directory, int examples);
}
