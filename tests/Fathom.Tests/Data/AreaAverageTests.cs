using Fathom.Data;

namespace Fathom.Tests.Data;

public sealed class AreaAverageTests
{
    [Fact]
    public void The_same_size_is_the_same_image()
    {
        byte[] pixels = IdxWriter.Values(35);
        Assert.Equal(pixels, AreaAverage.Resize(new GreyImage(7, 5, pixels), 7, 5).Pixels);
    }

    [Fact]
    public void Whole_pixels_are_averaged_half_up() =>
        Assert.Equal(
            [3, 21], // (1 + 2 + 3 + 4) / 4 = 2.5; (10 + 20 + 30 + 24) / 4 = 21
            AreaAverage.Resize(new GreyImage(4, 2, [1, 2, 10, 20, 3, 4, 30, 24]), 2, 1).Pixels);

    [Fact]
    public void Parts_of_pixels_count_by_their_area() =>
        Assert.Equal(
            [40, 160], // 3 to 2: (2 * 30 + 60) / 3 = 40, (60 + 2 * 210) / 3 = 160
            AreaAverage.Resize(new GreyImage(3, 1, [30, 60, 210]), 2, 1).Pixels);

    [Fact]
    public void Enlarged_lines_share_what_they_cover() =>
        Assert.Equal(
            [30, 45, 60], // 2 to 3, in height: the middle one covers half of each
            AreaAverage.Resize(new GreyImage(1, 2, [30, 60]), 1, 3).Pixels);

    /// <summary>
    /// Against the definition in real numbers, computed pixel by pixel; 1e-6 is far above the double's error over at most 97 * 89 terms of
    /// at most 255, and only values within it of a half, which would be rounded either way, are allowed to differ.
    /// </summary>
    [Theory]
    [InlineData(97, 89, 37, 37)]
    [InlineData(37, 38, 37, 37)]
    [InlineData(5, 3, 37, 41)]
    [InlineData(1, 1, 3, 2)]
    [InlineData(90, 2, 7, 9)]
    public void Any_sizes_agree_with_the_definition(int width, int height, int newWidth, int newHeight)
    {
        var random = new Random(1);
        var pixels = new byte[width * height];
        random.NextBytes(pixels);
        byte[] resized = AreaAverage.Resize(new GreyImage(width, height, pixels), newWidth, newHeight).Pixels;
        for (var y = 0; y < newHeight; y++)
        {
            for (var x = 0; x < newWidth; x++)
            {
                double mean = Mean(pixels, width, height, newWidth, newHeight, x, y);
                Assert.InRange(resized[(y * newWidth) + x] - mean, -0.5 - 1e-6, 0.5 + 1e-6);
            }
        }
    }

    private static double Mean(byte[] pixels, int width, int height, int newWidth, int newHeight, int x, int y)
    {
        double sum = 0, area = 0;
        for (var oldY = 0; oldY < height; oldY++)
        {
            for (var oldX = 0; oldX < width; oldX++)
            {
                double covered = Covered(oldX, width, x, newWidth) * Covered(oldY, height, y, newHeight);
                sum += covered * pixels[(oldY * width) + oldX];
                area += covered;
            }
        }

        return sum / area;
    }

    private static double Covered(int old, int oldLength, int index, int length) => Math.Max(
        0, Math.Min((old + 1.0) / oldLength, (index + 1.0) / length) - Math.Max((double)old / oldLength, (double)index / length));
}
