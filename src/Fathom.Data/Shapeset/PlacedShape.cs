using Fathom.Numerics;

namespace Fathom.Data.Shapeset;

/// <summary>One shape of an image: pose, size, place and grey level. A scratch object, overwritten by every image.</summary>
internal sealed class PlacedShape
{
    private const double SmallestDiameter = 0.2 * ShapesetImage.Size;
    private const double LargestDiameter = 0.8 * ShapesetImage.Size;

    /// <summary>Pixels kept free between a shape's bounding box and the border.</summary>
    private const double Margin = 1;

    private readonly double[] _x = new double[ShapeTemplate.MaximumVertices];
    private readonly double[] _y = new double[ShapeTemplate.MaximumVertices];
    private int _preRotation;
    private int _rotation;

    public ShapeTemplate Template { get; private set; } = ShapeTemplate.Of(ShapeKind.Triangle);

    /// <summary>Corners relative to the center, in pixels.</summary>
    public ReadOnlySpan<double> X => _x.AsSpan(0, Template.X.Length);

    /// <inheritdoc cref="X"/>
    public ReadOnlySpan<double> Y => _y.AsSpan(0, Template.Y.Length);

    public double CenterX { get; private set; }

    public double CenterY { get; private set; }

    public byte Level { get; set; }

    /// <summary>The area times 4 / pi: the product of the diameters and the polygon's share of its ellipse.</summary>
    public double RelativeArea { get; private set; }

    /// <summary>Draws kind and angles, which rejections keep.</summary>
    public void DrawPose(RandomStream random)
    {
        Template = ShapeTemplate.Of((ShapeKind)random.NextInt32(ShapesetClasses.KindCount));
        _preRotation = Template.DrawPreRotation(random);

        // 254 steps and not 255: so the original does.
        _rotation = random.NextInt32(RotationTable.Steps - 1);
    }

    /// <summary>Draws diameters and place, which rejections draw again. The bounding box and its margin stay inside the image.</summary>
    public void DrawPlacement(RandomStream random)
    {
        var one = DrawBetween(random, SmallestDiameter, LargestDiameter);
        var other = DrawBetween(random, SmallestDiameter, LargestDiameter);
        Stretch(Math.Max(one, other), Math.Min(one, other));
        CenterX = DrawCenter(random, X);
        CenterY = DrawCenter(random, Y);
    }

    /// <summary>
    /// Corners = base R(theta1) diag(major, minor) R(theta2) R(theta3) for row vectors and R(t) = [[cos t, sin t], [-sin t, cos t]], where
    /// theta2 = -atan((minor / major) tan theta1) lays the base edge horizontal again. The cosine of theta1 is positive, so cosine and
    /// sine of theta2 follow from its tangent by a square root: no arc tangent, whose last bits would depend on the platform.
    /// </summary>
    private void Stretch(double major, double minor)
    {
        var (cosine1, sine1) = RotationTable.Turn(_preRotation);
        var (cosine3, sine3) = RotationTable.Turn(_rotation);
        var tangent = minor / major * (sine1 / cosine1);
        var cosine2 = 1 / Math.Sqrt(1 + (tangent * tangent));
        var sine2 = -tangent * cosine2;

        // R(theta2) R(theta3) = R(theta2 + theta3), by the addition theorems.
        var cosine = (cosine2 * cosine3) - (sine2 * sine3);
        var sine = (sine2 * cosine3) + (cosine2 * sine3);
        for (var vertex = 0; vertex < Template.X.Length; vertex++)
        {
            var baseX = Template.X[vertex];
            var baseY = Template.Y[vertex];
            var stretchedX = major * ((baseX * cosine1) - (baseY * sine1));
            var stretchedY = minor * ((baseX * sine1) + (baseY * cosine1));
            _x[vertex] = (stretchedX * cosine) - (stretchedY * sine);
            _y[vertex] = (stretchedX * sine) + (stretchedY * cosine);
        }

        RelativeArea = major * minor * Template.CircleFraction;
    }

    private static double DrawCenter(RandomStream random, ReadOnlySpan<double> corners)
    {
        var least = double.PositiveInfinity;
        var greatest = double.NegativeInfinity;
        foreach (var corner in corners)
        {
            least = Math.Min(least, corner);
            greatest = Math.Max(greatest, corner);
        }

        var low = Math.Max(0, Margin - least);
        var high = Math.Min(ShapesetImage.Size, ShapesetImage.Size - (greatest + Margin));
        return DrawBetween(random, low, high);
    }

    private static double DrawBetween(RandomStream random, double low, double high) => low + ((high - low) * random.NextDouble());
}
