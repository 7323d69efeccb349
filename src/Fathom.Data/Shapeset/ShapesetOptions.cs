namespace Fathom.Data.Shapeset;

/// <summary>What a <see cref="ShapesetStream"/> gives.</summary>
public sealed record ShapesetOptions
{
    /// <summary>
    /// Decides all images. Streams of different seeds are independent, so training and test sets differ by their seeds.
    /// </summary>
    public required ulong Seed { get; init; }

    /// <summary>The range of the inputs: [-1, 1] unless told otherwise, as in the original generator's Shapeset-3x2 example.</summary>
    public PixelRange PixelRange { get; init; } = PixelRange.SymmetricUnit;
}
