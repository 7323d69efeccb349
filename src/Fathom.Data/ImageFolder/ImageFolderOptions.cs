namespace Fathom.Data;

/// <summary>What <see cref="ImageFolderDataSet"/> gives: Small-ImageNet's 37 x 37 grey images unless told otherwise.</summary>
public sealed record ImageFolderOptions
{
    /// <summary>Decides which image goes to which part, and the order within a part.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Pixels per line of the inputs, at least 1; 37 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Width { get; init => field = AtLeastOne(value, nameof(Width)); } = 37;

    /// <summary>Lines of the inputs, at least 1; 37 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Height { get; init => field = AtLeastOne(value, nameof(Height)); } = 37;

    /// <summary>Sizes or shares of the parts; <see cref="SplitRule.SmallImageNet"/> by default.</summary>
    public SplitRule Split { get; init; } = SplitRule.SmallImageNet;

    /// <summary>The range of the inputs, [-1, 1] unless told otherwise.</summary>
    public PixelRange PixelRange { get; init; } = PixelRange.SymmetricUnit;

    /// <summary>
    /// The pixels an image file may have, at least 1; 2^25 by default, a photograph of 33 megapixels. Decoding takes some 16 bytes a pixel
    /// on each processor at work, so this bounds what a small file that claims to be a large image can take.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaximumPixels { get; init => field = AtLeastOne(value, nameof(MaximumPixels)); } = 1 << 25;

    private static int AtLeastOne(int value, string name) =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} must be 1 or more; it was {value}.");
}
