using Fathom.Numerics;

namespace Fathom.Data.Shapeset;

/// <summary>The original generator's estimate of how much of an earlier shape a later one hides; not a count of pixels.</summary>
internal static class OverlapRule
{
    public const double LargestHiddenFraction = 0.5;

    /// <summary>
    /// With d the distance of the centers (the earlier one cut to whole pixels) and p the reach of both shapes towards each other along
    /// the line of centers: 0 if p &lt; d, else (1 - 2^(-(p - d) / d)) times the ratio of the later area to the earlier.
    /// </summary>
    public static double HiddenFraction(PlacedShape earlier, PlacedShape later)
    {
        var acrossX = later.CenterX - (int)earlier.CenterX;
        var acrossY = later.CenterY - (int)earlier.CenterY;
        var distance = Math.Sqrt((acrossX * acrossX) + (acrossY * acrossY));
        var areas = later.RelativeArea / earlier.RelativeArea;
        if (distance == 0)
        {
            // The limit: the line of centers is undefined and the power vanishes.
            return areas;
        }

        acrossX /= distance;
        acrossY /= distance;
        var reach = Reach(earlier, acrossX, acrossY) + Reach(later, -acrossX, -acrossY);
        return reach < distance ? 0 : areas * (1 - PortableMath.Exp2OfNegative((reach - distance) / distance));
    }

    private static double Reach(PlacedShape shape, double directionX, double directionY)
    {
        var reach = double.NegativeInfinity;
        var x = shape.X;
        var y = shape.Y;
        for (var vertex = 0; vertex < x.Length; vertex++)
        {
            reach = Math.Max(reach, (x[vertex] * directionX) + (y[vertex] * directionY));
        }

        return reach;
    }
}
