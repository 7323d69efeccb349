using Fathom.Training;

namespace Fathom.Data;

/// <summary>An IDX file of images with its labels; whoever makes one has checked that they agree.</summary>
internal sealed record LabelledImages(IdxFile Images, IdxFile Labels)
{
    public int Count => Images.Dimensions[0];

    public int Height => Images.Dimensions[1];

    public int Width => Images.Dimensions[2];

    public ExampleSet<int> Take(int first, int count, PixelEncoder encoder)
    {
        int pixels = Height * Width;
        var rows = new ExampleRows(count, pixels, encoder);
        for (var row = 0; row < count; row++)
        {
            rows.Set(row, Images.Values.Span.Slice((first + row) * pixels, pixels), Labels.Values.Span[first + row]);
        }

        return rows.ToSet();
    }
}
