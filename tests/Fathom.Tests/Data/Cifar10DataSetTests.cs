using Fathom.Data;
using Fathom.Tests.Persistence;
using Fathom.Training;

namespace Fathom.Tests.Data;

public sealed class Cifar10DataSetTests
{
    private static readonly Cifar10Options Small = new() { Split = new SplitSizes(3, 5, 2), PixelRange = PixelRange.Unit };

    [Theory]
    [InlineData("")]
    [InlineData("cifar-10-batches-bin")]
    public void Training_is_the_first_and_validation_the_last_of_the_five_files(string folder)
    {
        using var directory = new TemporaryDirectory();
        Cifar10Files.Write(Directory.CreateDirectory(directory.File(folder)).FullName);
        DataSplits splits = Cifar10DataSet.Load(directory.Root, Small);
        Assert.Equal((32, 32, 3, 3072), (splits.Width, splits.Height, splits.Channels, splits.InputsPerRow));
        Assert.Equal(("airplane", "truck", 10), (splits.ClassNames[0], splits.ClassNames[9], splits.ClassNames.Count));
        Agrees(splits.Training, [0, 1, 2]);
        Agrees(splits.Validation, [5, 6, 7, 8, 9]);
        Agrees(splits.Test, [10, 11]);
    }

    [Fact]
    public void The_defaults_are_the_papers()
    {
        var options = new Cifar10Options();
        Assert.Equal(new SplitSizes(40_000, 10_000, 10_000), options.Split);
        Assert.Equal(PixelRange.SymmetricUnit, options.PixelRange);
    }

    [Fact]
    public void Missing_directory()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        DataRefusal.Of(() => Cifar10DataSet.Load(path), path, [.. Cifar10Files.Names, "found no such directory"]);
    }

    [Fact]
    public void Missing_file()
    {
        using var directory = new TemporaryDirectory();
        Cifar10Files.Write(directory.Root);
        File.Delete(directory.File("data_batch_4.bin"));
        DataRefusal.Of(
            () => Cifar10DataSet.Load(directory.Root, Small),
            directory.Root,
            "the files data_batch_1.bin, data_batch_2.bin, data_batch_3.bin, data_batch_4.bin, data_batch_5.bin, test_batch.bin",
            "'test_batch.bin', but no data_batch_4.bin. ");
    }

    [Theory]
    [InlineData(Cifar10Files.ExampleBytes - 1)]
    [InlineData(Cifar10Files.ExampleBytes + 1)]
    [InlineData(0)]
    public void Truncated_and_trailing_bytes(int bytes) =>
        Refused("test_batch.bin", new byte[bytes], "whole examples of 3073 bytes", $"found {bytes} bytes");

    [Fact]
    public void A_whole_example_too_few() =>
        Refused("data_batch_3.bin", Cifar10Files.Example(4), "2 examples, as in data_batch_1.bin", "found 1");

    [Fact]
    public void Label_out_of_range() =>
        Refused("data_batch_2.bin", [10, .. Cifar10Files.Pixels(2), 3, .. Cifar10Files.Pixels(3)], "labels 0 to 9", "found 10 at row 0");

    [Fact]
    public void Label_out_of_range_further_on() =>
        Refused("data_batch_5.bin", [9, .. Cifar10Files.Pixels(2), 255, .. Cifar10Files.Pixels(3)], "found 255 at row 1");

    [Fact]
    public void Fewer_examples_than_asked_for()
    {
        using var directory = new TemporaryDirectory();
        Cifar10Files.Write(directory.Root);
        DataRefusal.Of(
            () => Cifar10DataSet.Load(directory.Root, new Cifar10Options { Split = new SplitSizes(6, 5, 1) }),
            directory.Root,
            "at least 11 examples in the training files",
            "found 10");
        DataRefusal.Of(
            () => Cifar10DataSet.Load(directory.Root, new Cifar10Options { Split = new SplitSizes(1, 1, 4) }),
            directory.File("test_batch.bin"),
            "at least 4 examples",
            "found 3");
    }

    private static void Refused(string name, byte[] content, params string[] messageParts)
    {
        using var directory = new TemporaryDirectory();
        Cifar10Files.Write(directory.Root);
        File.WriteAllBytes(directory.File(name), content);
        DataRefusal.Of(() => Cifar10DataSet.Load(directory.Root, Small), directory.File(name), messageParts);
    }

    private static void Agrees(ExampleSet<int> set, int[] examples)
    {
        Assert.Equal(examples.SelectMany(Cifar10Files.Pixels).Select(pixel => (float)(pixel / 255.0)), set.Inputs.ToArray());
        Assert.Equal(examples.Select(example => example % 10), set.Targets.ToArray());
    }
}
