namespace Fathom.Data.Shapeset;

/// <summary>
/// Fills a polygon as pygame 1.8 does, which drew the paper's images: corners cut to whole pixels, crossings of every scanline in integer
/// arithmetic, spans filled with both ends, no anti-aliasing.
/// </summary>
internal static class PolygonRasterizer
{
    /// <summary>
    /// Fills one shape. Its corners run once around a convex polygon, and cutting to integers keeps their order in y, so every scanline
    /// crosses exactly two edges and their lesser and greater column are the span. No shape is flatter than 4.5 pixels (a square's
    /// side at the least diameter, 6.4 / sqrt 2), so the first and the last scanline differ.
    /// </summary>
    /// <param name="shape">Corners inside the image.</param>
    /// <param name="level">The grey level.</param>
    /// <param name="pixels"><c>[32, 32]</c>.</param>
    public static void Fill(PlacedShape shape, byte level, Span<byte> pixels)
    {
        Span<int> left = stackalloc int[ShapesetImage.Size];
        Span<int> right = stackalloc int[ShapesetImage.Size];
        left.Fill(int.MaxValue);
        right.Fill(int.MinValue);
        var lastRow = LastRow(shape);
        var x = shape.X;
        var y = shape.Y;
        var fromColumn = (int)(shape.CenterX + x[^1]);
        var fromRow = (int)(shape.CenterY + y[^1]);
        for (var vertex = 0; vertex < x.Length; vertex++)
        {
            var toColumn = (int)(shape.CenterX + x[vertex]);
            var toRow = (int)(shape.CenterY + y[vertex]);
            if (fromRow < toRow)
            {
                Cross(fromColumn, fromRow, toColumn, toRow, lastRow, left, right);
            }
            else if (toRow < fromRow)
            {
                Cross(toColumn, toRow, fromColumn, fromRow, lastRow, left, right);
            }

            fromColumn = toColumn;
            fromRow = toRow;
        }

        for (var row = 0; row <= lastRow; row++)
        {
            if (left[row] <= right[row])
            {
                pixels.Slice((row * ShapesetImage.Size) + left[row], right[row] - left[row] + 1).Fill(level);
            }
        }
    }

    /// <summary>Notes where an edge crosses its scanlines, from its top on; its bottom only on the polygon's last scanline.</summary>
    private static void Cross(int topColumn, int topRow, int bottomColumn, int bottomRow, int lastRow, Span<int> left, Span<int> right)
    {
        var width = bottomColumn - topColumn;
        var height = bottomRow - topRow;
        var end = bottomRow == lastRow ? bottomRow : bottomRow - 1;
        for (var row = topRow; row <= end; row++)
        {
            // The quotient is cut towards zero, as in C.
            var column = ((row - topRow) * width / height) + topColumn;
            left[row] = Math.Min(left[row], column);
            right[row] = Math.Max(right[row], column);
        }
    }

    private static int LastRow(PlacedShape shape)
    {
        var lowest = double.NegativeInfinity;
        foreach (var corner in shape.Y)
        {
            lowest = Math.Max(lowest, corner);
        }

        return (int)(shape.CenterY + lowest);
    }
}
