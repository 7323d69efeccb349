namespace Fathom.Data;

/// <summary>How the bytes 0 .. 255 of an image become inputs of a network.</summary>
public enum PixelRange
{
    /// <summary>2 v / 255 - 1, in [-1, 1].</summary>
    SymmetricUnit,

    /// <summary>v / 255, in [0, 1].</summary>
    Unit,
}
