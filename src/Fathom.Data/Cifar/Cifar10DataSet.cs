namespace Fathom.Data;

/// <summary>CIFAR-10: 32 x 32 colour images in ten classes, from the six files of its binary version.</summary>
public static class Cifar10DataSet
{
    private const string ArchiveFolder = "cifar-10-batches-bin";

    private static readonly WantedFile[] Files =
    [
        .. Enumerable.Range(1, 5).Select(number => new WantedFile($"data_batch_{number}.bin")),
        new WantedFile("test_batch.bin"),
    ];

    /// <summary>
    /// Loads the set. At the default sizes it takes 737 MB, 4 bytes a value; smaller sizes take and read less.
    /// </summary>
    /// <param name="directory">
    /// Holds <c>data_batch_1.bin</c> to <c>data_batch_5.bin</c> and <c>test_batch.bin</c>, or the folder <c>cifar-10-batches-bin</c> with
    /// them.
    /// </param>
    /// <param name="options">Sizes and range; the defaults where null.</param>
    /// <exception cref="DataFileException">
    /// A file is missing or is not what it should be, the files disagree, or they hold fewer examples than asked for.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The pixel range is none of the named ones.</exception>
    public static DataSplits Load(string directory, Cifar10Options? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        options ??= new Cifar10Options();
        var encoder = new PixelEncoder(options.PixelRange);
        string inside = Path.Combine(directory, ArchiveFolder);
        string[] paths = DataDirectory.Find(Directory.Exists(inside) ? inside : directory, Files);
        var training = new Cifar10Batches(paths[..^1]);
        var test = new Cifar10Batches(paths[^1..]);
        SplitSizes split = options.Split;
        long wanted = (long)split.Training + split.Validation;
        SplitSizes.Require(Path.GetDirectoryName(paths[0])!, "examples in the training files", wanted, training.Rows);
        SplitSizes.Require(paths[^1], "examples", split.Test, test.Rows);
        return new DataSplits
        {
            Training = training.Take(0, split.Training, encoder),
            Validation = training.Take(training.Rows - split.Validation, split.Validation, encoder),
            Test = test.Take(0, split.Test, encoder),
            Width = Cifar10Batches.Size,
            Height = Cifar10Batches.Size,
            Channels = Cifar10Batches.Channels,
            ClassNames = Array.AsReadOnly(["airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"]),
        };
    }
}
