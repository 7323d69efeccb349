using Fathom.Data;
using Fathom.Tests.Persistence;
using Fathom.Training;

namespace Fathom.Tests.Data;

public sealed class MnistDataSetTests
{
    private static readonly MnistOptions Small = new() { Split = new SplitSizes(4, 2, 2), PixelRange = PixelRange.Unit };

    [Fact]
    public void Training_is_the_first_and_validation_the_last_of_the_training_file()
    {
        using var directory = new TemporaryDirectory();
        MnistFiles.Write(directory.Root);
        DataSplits splits = MnistDataSet.Load(directory.Root, Small);
        Assert.Equal((3, 2, 1, 6), (splits.Width, splits.Height, splits.Channels, splits.InputsPerRow));
        Assert.Equal(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"], splits.ClassNames);
        Agrees(splits.Training, MnistFiles.TrainingPixels[..(4 * MnistFiles.Pixels)], [0, 1, 2, 3]);
        Agrees(splits.Validation, MnistFiles.TrainingPixels[(5 * MnistFiles.Pixels)..], [5, 9]);
        Agrees(splits.Test, MnistFiles.TestPixels[..(2 * MnistFiles.Pixels)], [8, 7]);
    }

    [Fact]
    public void The_defaults_are_the_papers()
    {
        var options = new MnistOptions();
        Assert.Equal(new SplitSizes(50_000, 10_000, 10_000), options.Split);
        Assert.Equal(PixelRange.SymmetricUnit, options.PixelRange);
    }

    [Fact]
    public void The_default_range_is_symmetric()
    {
        using var directory = new TemporaryDirectory();
        MnistFiles.Write(directory.Root);
        DataSplits splits = MnistDataSet.Load(directory.Root, new MnistOptions { Split = Small.Split });
        Assert.Equal(
            MnistFiles.TestPixels[..(2 * MnistFiles.Pixels)].Select(pixel => (float)(((2.0 * pixel) - 255) / 255)),
            splits.Test.Inputs.ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => MnistDataSet.Load(directory.Root, Small with { PixelRange = (PixelRange)7 }));
    }

    [Theory]
    [InlineData("train-labels-idx1-ubyte.gz")]
    [InlineData("train-labels.idx1-ubyte")]
    [InlineData("train-labels.idx1-ubyte.gz")]
    public void The_other_spellings(string name)
    {
        using var directory = new TemporaryDirectory();
        MnistFiles.Write(directory.Root);
        File.Delete(directory.File(MnistFiles.Names[1]));
        byte[] labels = MnistFiles.TrainingLabels;
        File.WriteAllBytes(directory.File(name), name.EndsWith(".gz", StringComparison.Ordinal) ? IdxWriter.Gzip(labels) : labels);
        Assert.Equal([0, 1, 2, 3], MnistDataSet.Load(directory.Root, Small).Training.Targets.ToArray());
    }

    [Fact]
    public void Missing_directory()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        DataRefusal.Of(() => MnistDataSet.Load(path), path, [.. MnistFiles.Names, "found no such directory"]);
    }

    [Fact]
    public void Missing_files_are_named_with_all_their_spellings_and_what_is_there()
    {
        using var directory = new TemporaryDirectory();
        MnistFiles.Write(directory.Root);
        File.Delete(directory.File(MnistFiles.Names[0]));
        File.Delete(directory.File(MnistFiles.Names[3]));
        File.WriteAllText(directory.File("mnist.zip"), "");
        DataRefusal.Of(
            () => MnistDataSet.Load(directory.Root, Small),
            directory.Root,
            "train-images-idx3-ubyte or train-images-idx3-ubyte.gz or train-images.idx3-ubyte or train-images.idx3-ubyte.gz, train-labels-",
            "found 'train-labels-idx1-ubyte', 't10k-images-idx3-ubyte', but no train-images-idx3-ubyte or ",
            ", no t10k-labels-idx1-ubyte or ",
            "the directory also has 'mnist.zip'");
    }

    [Fact]
    public void Empty_directory()
    {
        using var directory = new TemporaryDirectory();
        DataRefusal.Of(() => MnistDataSet.Load(directory.Root), directory.Root, "found none of them. ");
    }

    [Fact]
    public void Images_and_labels_that_have_changed_places() =>
        Refused(MnistFiles.Names[1], MnistFiles.TrainingImages, "labels, an array of rank 1 (0x00000801)", "found rank 3 (0x00000803)");

    [Fact]
    public void Labels_for_images() =>
        Refused(MnistFiles.Names[2], MnistFiles.TestLabels, "images, an array of rank 3 (0x00000803)", "found rank 1 (0x00000801)");

    [Fact]
    public void One_label_too_few() =>
        Refused(
            MnistFiles.Names[1], IdxWriter.Bytes([6], new byte[6]), "7 labels, one for each image of train-images-idx3-ubyte", "found 6");

    [Fact]
    public void Label_out_of_range() =>
        Refused(MnistFiles.Names[3], IdxWriter.Bytes([3], [8, 9, 10]), "labels 0 to 9", "found 10 at row 2");

    [Fact]
    public void Truncated_file() =>
        Refused(MnistFiles.Names[0], MnistFiles.TrainingImages[..^1], "58 bytes for the dimensions [7, 2, 3]", "found 57");

    [Fact]
    public void Absurd_dimensions() =>
        Refused(MnistFiles.Names[0], IdxWriter.Bytes([7, 1 << 14, 1 << 14], []), "at most 268435456 values", "[7, 16384, 16384]");

    [Fact]
    public void Test_images_of_another_size() =>
        Refused(MnistFiles.Names[2], IdxWriter.Bytes([3, 3, 2], MnistFiles.TestPixels), "images of 3 x 2 pixels", "found 2 x 3");

    [Theory]
    [InlineData(6, 2, 2, 0, 8, 7)]
    [InlineData(5, 2, 4, 2, 4, 3)]
    [InlineData(int.MaxValue, int.MaxValue, 1, 0, 4294967294, 7)]
    public void Fewer_images_than_asked_for(int training, int validation, int test, int file, long wanted, int present)
    {
        using var directory = new TemporaryDirectory();
        MnistFiles.Write(directory.Root);
        DataRefusal.Of(
            () => MnistDataSet.Load(directory.Root, new MnistOptions { Split = new SplitSizes(training, validation, test) }),
            directory.File(MnistFiles.Names[file]),
            $"at least {wanted} images",
            $"found {present}");
    }

    private static void Refused(string name, byte[] content, params string[] messageParts)
    {
        using var directory = new TemporaryDirectory();
        MnistFiles.Write(directory.Root);
        File.WriteAllBytes(directory.File(name), content);
        DataRefusal.Of(() => MnistDataSet.Load(directory.Root, Small), directory.File(name), messageParts);
    }

    private static void Agrees(ExampleSet<int> set, byte[] pixels, int[] labels)
    {
        Assert.Equal(pixels.Select(pixel => (float)(pixel / 255.0)), set.Inputs.ToArray());
        Assert.Equal(labels, set.Targets.ToArray());
        Assert.Equal((labels.Length, MnistFiles.Pixels, 1), (set.Rows, set.InputsPerRow, set.TargetsPerRow));
    }
}
