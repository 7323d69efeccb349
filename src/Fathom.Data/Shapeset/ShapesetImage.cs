namespace Fathom.Data.Shapeset;

/// <summary>The size of a Shapeset-3x2 image. Pixels are stored row by row.</summary>
public static class ShapesetImage
{
    /// <summary>Width and height in pixels.</summary>
    public const int Size = 32;

    /// <summary>Pixels of one image.</summary>
    public const int Pixels = Size * Size;
}
