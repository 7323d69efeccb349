using Fathom.Numerics;

namespace Fathom.Data.Shapeset;

/// <summary>The content of one image before it is drawn. A scratch object, overwritten by every image.</summary>
internal sealed class ShapesetScene
{
    private const int MaximumShapes = 2;
    private const int MaximumRejections = 50;

    // 0.45 and 0.55 of 255: the levels between separate background and shapes.
    private const int LastDarkLevel = 114;
    private const int FirstLightLevel = 140;

    private readonly PlacedShape[] _shapes = [new(), new()];
    private int _count;

    public byte Background { get; private set; }

    /// <summary>In drawing order: the last lies in front.</summary>
    public ReadOnlySpan<PlacedShape> Shapes => _shapes.AsSpan(0, _count);

    public int Rejections { get; private set; }

    public int Label => _count == 1
        ? ShapesetClasses.LabelOf(_shapes[0].Template.Kind)
        : ShapesetClasses.LabelOf(_shapes[0].Template.Kind, _shapes[1].Template.Kind);

    /// <summary>
    /// Draws a scene from the start of a stream: polarity, number of shapes, background, then shape by shape kind, angles, size, place
    /// and level. A shape that would hide too much of an earlier one draws size and place again; at the 50th rejection of the image it is
    /// left out, and the label is that of the shapes that remain.
    /// </summary>
    public void Draw(RandomStream random)
    {
        var shapesAreLight = random.NextDouble() > 0.5;
        var wanted = 1 + random.NextInt32(MaximumShapes);
        Background = DrawLevel(random, isLight: !shapesAreLight);
        Rejections = 0;
        for (_count = 0; _count < wanted; _count++)
        {
            var shape = _shapes[_count];
            shape.DrawPose(random);
            shape.DrawPlacement(random);
            while (HidesTooMuch(shape))
            {
                if (++Rejections >= MaximumRejections)
                {
                    return;
                }

                shape.DrawPlacement(random);
            }

            shape.Level = DrawLevel(random, shapesAreLight);
        }
    }

    /// <summary>Paints the background and the shapes over it.</summary>
    /// <param name="pixels"><c>[32, 32]</c>, overwritten.</param>
    public void Paint(Span<byte> pixels)
    {
        pixels.Fill(Background);
        foreach (var shape in Shapes)
        {
            PolygonRasterizer.Fill(shape, shape.Level, pixels);
        }
    }

    private bool HidesTooMuch(PlacedShape shape)
    {
        foreach (var earlier in Shapes)
        {
            if (OverlapRule.HiddenFraction(earlier, shape) > OverlapRule.LargestHiddenFraction)
            {
                return true;
            }
        }

        return false;
    }

    private static byte DrawLevel(RandomStream random, bool isLight) => isLight
        ? (byte)(FirstLightLevel + random.NextInt32(byte.MaxValue - FirstLightLevel + 1))
        : (byte)random.NextInt32(LastDarkLevel + 1);
}
