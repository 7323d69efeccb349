namespace Fathom.Data;

/// <summary>
/// MNIST: 28 x 28 grey images of handwritten digits, from the four IDX files of its authors. Sets in the same files, such as Fashion-MNIST
/// and images of another size, load as well; their <see cref="DataSplits.ClassNames"/> are "0" .. "9" all the same.
/// </summary>
public static class MnistDataSet
{
    private const int Classes = 10;
    private const string OneSet = "Put files of one set in the directory.";

    // Five times the pixels of MNIST's larger file: bounds what a header that lies can make a load take.
    private const int MaximumValues = 1 << 28;

    private static readonly WantedFile[] Files =
    [
        Named("train-images", "idx3-ubyte"),
        Named("train-labels", "idx1-ubyte"),
        Named("t10k-images", "idx3-ubyte"),
        Named("t10k-labels", "idx1-ubyte"),
    ];

    /// <summary>Loads the set. At the default sizes it takes 220 MB, 4 bytes a pixel.</summary>
    /// <param name="directory">
    /// Holds <c>train-images-idx3-ubyte</c>, <c>train-labels-idx1-ubyte</c>, <c>t10k-images-idx3-ubyte</c> and
    /// <c>t10k-labels-idx1-ubyte</c>, each also with <c>.gz</c>, and also with a point before <c>idx</c>.
    /// </param>
    /// <param name="options">Sizes and range; the defaults where null.</param>
    /// <exception cref="DataFileException">
    /// A file is missing or is not what it should be, the files disagree, or they hold fewer examples than asked for.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The pixel range is none of the named ones.</exception>
    public static DataSplits Load(string directory, MnistOptions? options = null)
    {
        options ??= new MnistOptions();
        var encoder = new PixelEncoder(options.PixelRange);
        string[] paths = DataDirectory.Find(directory, Files);
        SplitSizes split = options.Split;
        LabelledImages training = Read(paths[0], paths[1], (long)split.Training + split.Validation);
        LabelledImages test = Read(paths[2], paths[3], split.Test);
        if ((test.Width, test.Height) != (training.Width, training.Height))
        {
            throw new DataFileException(
                paths[2], $"images of {training.Width} x {training.Height} pixels, as in the training file",
                $"{test.Width} x {test.Height}", OneSet);
        }

        return new DataSplits
        {
            Training = training.Take(0, split.Training, encoder),
            Validation = training.Take(training.Count - split.Validation, split.Validation, encoder),
            Test = test.Take(0, split.Test, encoder),
            Width = training.Width,
            Height = training.Height,
            Channels = 1,
            ClassNames = Array.AsReadOnly(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]),
        };
    }

    private static WantedFile Named(string name, string kind) =>
        new($"{name}-{kind}", $"{name}-{kind}.gz", $"{name}.{kind}", $"{name}.{kind}.gz");

    private static LabelledImages Read(string imagesPath, string labelsPath, long wanted)
    {
        IdxFile labels = ReadRank(labelsPath, 1, "labels");
        IdxFile images = ReadRank(imagesPath, 3, "images");
        if (images.Dimensions[0] != labels.Dimensions[0])
        {
            throw new DataFileException(
                labelsPath, $"{images.Dimensions[0]} labels, one for each image of {Path.GetFileName(imagesPath)}",
                $"{labels.Dimensions[0]}", OneSet);
        }

        SplitSizes.Require(imagesPath, "images", wanted, images.Dimensions[0]);
        int wrong = labels.Values.Span.IndexOfAnyExceptInRange((byte)0, (byte)(Classes - 1));
        if (wrong >= 0)
        {
            throw new DataFileException(
                labelsPath, $"labels 0 to {Classes - 1}", $"{labels.Values.Span[wrong]} at row {wrong}",
                "The file is damaged or another set's.");
        }

        return new LabelledImages(images, labels);
    }

    private static IdxFile ReadRank(string path, int rank, string what)
    {
        IdxFile file = IdxFile.Read(path, MaximumValues);
        return file.Dimensions.Count == rank
            ? file
            : throw new DataFileException(
                path, $"{what}, an array of rank {rank} (0x000008{rank:X2})",
                $"rank {file.Dimensions.Count} (0x000008{file.Dimensions.Count:X2})",
                "Images and labels may have changed places.");
    }
}
