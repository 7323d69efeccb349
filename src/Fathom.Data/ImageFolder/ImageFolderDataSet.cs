using System.Runtime.ExceptionServices;
using Fathom.Numerics;
using Fathom.Training;

namespace Fathom.Data;

/// <summary>
/// Images in folders, a folder for each class, as grey images of one size: the form in which Small-ImageNet (Glorot and Bengio 2010,
/// section 2.2) can be made from anybody's own pictures.
/// </summary>
public static class ImageFolderDataSet
{
    /// <summary>
    /// Loads the images that the split asks for, on all processors. Files are PNG, JPEG, BMP or GIF (the first frame), by their content;
    /// only names that end in .png, .jpg, .jpeg, .bmp or .gif are looked at. Grey is (77 R + 150 G + 29 B) / 256, or the luma of a JPEG;
    /// transparency is ignored. The whole image is reduced, or enlarged, to the size asked for, each pixel the mean of the area that it
    /// covers, so another aspect ratio is squeezed. The same files and seed give the same bits on every platform.
    /// </summary>
    /// <param name="directory">
    /// Holds a folder for each class, whose name is the class's; their order is that of the names' UTF-16 codes.
    /// </param>
    /// <param name="options">Seed, size, split and range.</param>
    /// <exception cref="DataFileException">
    /// The directory or its folders are missing, a class has no image, there are too few for the split, or a file is damaged, too large or
    /// not an image; the message names it.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The pixel range is none of the named ones.</exception>
    /// <exception cref="ArgumentException">A part does not fit in one array.</exception>
    public static DataSplits Load(string directory, ImageFolderOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        ArgumentNullException.ThrowIfNull(options);
        var encoder = new PixelEncoder(options.PixelRange);
        ImageFolderListing listing = ImageFolderListing.Of(directory);
        SplitSizes sizes = options.Split.SizesFor(directory, listing.Files.Count);
        var order = new int[listing.Files.Count];
        Permutation.Fill(new RandomStream(options.Seed, StreamDomain.Permutations), epoch: 0, order);

        // Test and validation come first, so that another number of training examples leaves them as they are.
        ClassifiedFile[] Chosen(int first, int count) => [.. order.AsSpan(first, count).ToArray().Select(index => listing.Files[index])];
        return new DataSplits
        {
            Test = Decode(Chosen(0, sizes.Test), options, encoder),
            Validation = Decode(Chosen(sizes.Test, sizes.Validation), options, encoder),
            Training = Decode(Chosen(sizes.Test + sizes.Validation, sizes.Training), options, encoder),
            Width = options.Width,
            Height = options.Height,
            Channels = 1,
            ClassNames = listing.ClassNames,
        };
    }

    private static ExampleSet<int> Decode(ClassifiedFile[] files, ImageFolderOptions options, PixelEncoder encoder)
    {
        var pixels = (int)Math.Min((long)options.Width * options.Height, int.MaxValue);
        var rows = new ExampleRows(files.Length, pixels, encoder);
        try
        {
            Parallel.For(0, files.Length, row =>
            {
                GreyImage image = ImageDecoder.Decode(files[row].Path, options.MaximumPixels);
                rows.Set(row, AreaAverage.Resize(image, options.Width, options.Height).Pixels, files[row].Label);
            });
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }

        return rows.ToSet();
    }
}
