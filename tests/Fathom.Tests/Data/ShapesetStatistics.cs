using Fathom.Data.Shapeset;
using Fathom.Numerics;

namespace Fathom.Tests.Data;

/// <summary>Measured once on many images: what the reference's measurement of the original generator reports for 20,000.</summary>
public sealed class ShapesetStatistics
{
    public const int Images = 100_000;

    public ShapesetStatistics()
    {
        var random = new RandomStream(seed: 1, StreamDomain.Examples);
        var scene = new ShapesetScene();
        var pixels = new byte[ShapesetImage.Pixels];
        for (var image = 0; image < Images; image++)
        {
            random.MoveTo(StreamDomain.Examples | (uint)image);
            scene.Draw(random);
            scene.Paint(pixels);
            ClassCounts[scene.Label]++;
            Rejections[image] = scene.Rejections;
            Measure(image, scene, pixels);
            if (scene.Shapes.Length == 2)
            {
                HiddenFractions.Add(HiddenFraction(scene));
            }
        }
    }

    public int[] ClassCounts { get; } = new int[ShapesetClasses.Count];

    public double[] Rejections { get; } = new double[Images];

    public double[] ForegroundShares { get; } = new double[Images];

    public double[] Means { get; } = new double[Images];

    /// <summary>Per image, with inputs in [-1, 1].</summary>
    public double[] SymmetricEnergies { get; } = new double[Images];

    /// <summary>Per image, with inputs in [0, 1].</summary>
    public double[] UnitEnergies { get; } = new double[Images];

    public List<double> HiddenFractions { get; } = [];

    public long[] LevelCounts { get; } = new long[byte.MaxValue + 1];

    public int LightBackgrounds { get; private set; }

    private void Measure(int image, ShapesetScene scene, byte[] pixels)
    {
        LightBackgrounds += scene.Background > 127 ? 1 : 0;
        long foreground = 0, sum = 0, squares = 0, centeredSquares = 0;
        foreach (var pixel in pixels)
        {
            LevelCounts[pixel]++;
            foreground += pixel != scene.Background ? 1 : 0;
            sum += pixel;
            squares += pixel * pixel;
            centeredSquares += ((2 * pixel) - 255) * ((2 * pixel) - 255);
        }

        const double Pixels = ShapesetImage.Pixels;
        ForegroundShares[image] = foreground / Pixels;
        Means[image] = sum / Pixels / 255;
        UnitEnergies[image] = squares / Pixels / (255 * 255);
        SymmetricEnergies[image] = centeredSquares / Pixels / (255 * 255);
    }

    private static double HiddenFraction(ShapesetScene scene)
    {
        Span<byte> first = stackalloc byte[ShapesetImage.Pixels];
        Span<byte> second = stackalloc byte[ShapesetImage.Pixels];
        first.Clear();
        second.Clear();
        PolygonRasterizer.Fill(scene.Shapes[0], 1, first);
        PolygonRasterizer.Fill(scene.Shapes[1], 1, second);
        int area = 0, hidden = 0;
        for (var pixel = 0; pixel < first.Length; pixel++)
        {
            area += first[pixel];
            hidden += first[pixel] & second[pixel];
        }

        return (double)hidden / area;
    }
}
