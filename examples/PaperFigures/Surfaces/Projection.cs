using OxyPlot;

namespace PaperFigures.Surfaces;

/// <summary>Looks at a box from above one of its corners: an orthographic projection.</summary>
/// <param name="AzimuthDegrees">How far the box is turned about its upright axis.</param>
/// <param name="ElevationDegrees">How far above it the eye is.</param>
internal sealed record Projection(double AzimuthDegrees, double ElevationDegrees)
{
    // How high a unit upwards is beside one across.
    private const double Upright = 2.3;

    /// <summary>Where a point is seen.</summary>
    /// <param name="x">-1 .. 1.</param>
    /// <param name="y">-1 .. 1.</param>
    /// <param name="z">0 .. 1, upright.</param>
    public DataPoint Of(double x, double y, double z)
    {
        (double across, double along) = Turn(x, y);
        double elevation = ElevationDegrees * Math.PI / 180;
        return new DataPoint(across, (z * Math.Cos(elevation) * Upright) + (along * Math.Sin(elevation)));
    }

    /// <summary>How far away a point of the floor is; larger is farther.</summary>
    public double Distance(double x, double y) => Turn(x, y).Along;

    private Turned Turn(double x, double y)
    {
        (double sine, double cosine) = Math.SinCos(AzimuthDegrees * Math.PI / 180);
        return new Turned((x * cosine) - (y * sine), (x * sine) + (y * cosine));
    }

    private readonly record struct Turned(double Across, double Along);
}
