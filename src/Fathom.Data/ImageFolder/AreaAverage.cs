namespace Fathom.Data;

/// <summary>
/// Changes the size of an image: each new pixel is the mean of the old ones over the area that it covers, those at its border by the part
/// covered. Lengths are counted in units of which an old pixel has as many as there are new ones and the reverse, so that every border is a
/// whole number and the mean is exact before it is rounded, half up.
/// </summary>
internal static class AreaAverage
{
    public static GreyImage Resize(GreyImage image, int width, int height)
    {
        var sums = new long[height * width];
        var line = new long[width];
        for (var y = 0; y < image.Height; y++)
        {
            SumLine(image.Pixels.AsSpan(y * image.Width, image.Width), line);
            var last = LastCovered(y, image.Height, height);
            for (var newY = FirstCovered(y, image.Height, height); newY <= last; newY++)
            {
                AddScaled(line, Overlap(y, newY, image.Height, height), sums.AsSpan(newY * width, width));
            }
        }

        long area = (long)image.Width * image.Height;
        return new GreyImage(width, height, Array.ConvertAll(sums, sum => (byte)((sum + (area / 2)) / area)));
    }

    private static void SumLine(ReadOnlySpan<byte> pixels, Span<long> sums)
    {
        sums.Clear();
        for (var x = 0; x < pixels.Length; x++)
        {
            var last = LastCovered(x, pixels.Length, sums.Length);
            for (var newX = FirstCovered(x, pixels.Length, sums.Length); newX <= last; newX++)
            {
                sums[newX] += pixels[x] * Overlap(x, newX, pixels.Length, sums.Length);
            }
        }
    }

    private static void AddScaled(ReadOnlySpan<long> line, long factor, Span<long> sums)
    {
        for (var x = 0; x < line.Length; x++)
        {
            sums[x] += factor * line[x];
        }
    }

    // An old pixel is [i n, (i + 1) n) and a new one [j o, (j + 1) o), of o old and n new ones.
    private static int FirstCovered(int index, int oldLength, int newLength) => (int)((long)index * newLength / oldLength);

    private static int LastCovered(int index, int oldLength, int newLength) => (int)((((index + 1L) * newLength) - 1) / oldLength);

    private static long Overlap(int index, int newIndex, int oldLength, int newLength) =>
        Math.Min((index + 1L) * newLength, (newIndex + 1L) * oldLength)
        - Math.Max((long)index * newLength, (long)newIndex * oldLength);
}
