using Fathom.Data;
using Fathom.Tests.Persistence;
using Fathom.Training;

namespace Fathom.Tests.Data;

public sealed class ImageFolderDataSetTests
{
    private const int Images = 30;

    private static readonly ImageFolderOptions Small = new()
    {
        Seed = 1,
        Width = 2,
        Height = 1,
        Split = new SplitSizes(20, 5, 5),
        PixelRange = PixelRange.Unit,
    };

    [Fact]
    public void Every_image_is_in_one_part_with_the_class_of_its_folder()
    {
        using TemporaryDirectory directory = Folders();
        DataSplits splits = ImageFolderDataSet.Load(directory.Root, Small);
        Assert.Equal((2, 1, 1), (splits.Width, splits.Height, splits.Channels));
        Assert.Equal(["B", "a", "b"], splits.ClassNames);
        Assert.Equal((20, 5, 5), (splits.Training.Rows, splits.Validation.Rows, splits.Test.Rows));
        int[] numbers = [.. Numbers(splits.Training), .. Numbers(splits.Validation), .. Numbers(splits.Test)];
        int[] labels = [.. splits.Training.Targets.Span, .. splits.Validation.Targets.Span, .. splits.Test.Targets.Span];
        Assert.Equal(Enumerable.Range(0, Images), numbers.Order());
        Assert.Equal(numbers.Select(number => number % 3), labels);
    }

    [Fact]
    public void The_seed_alone_decides_the_order()
    {
        using TemporaryDirectory one = Folders();
        using TemporaryDirectory other = Folders(Enumerable.Range(0, Images).Reverse());
        int[] first = Numbers(ImageFolderDataSet.Load(one.Root, Small).Training);
        Assert.Equal(first, Numbers(ImageFolderDataSet.Load(one.Root, Small).Training));
        Assert.Equal(first, Numbers(ImageFolderDataSet.Load(other.Root, Small).Training));
        Assert.NotEqual(first, Numbers(ImageFolderDataSet.Load(one.Root, Small with { Seed = 2 }).Training));
    }

    [Fact]
    public void Another_number_to_train_on_leaves_test_and_validation_as_they_are()
    {
        using TemporaryDirectory directory = Folders();
        DataSplits many = ImageFolderDataSet.Load(directory.Root, Small);
        DataSplits few = ImageFolderDataSet.Load(directory.Root, Small with { Split = new SplitSizes(3, 5, 5) });
        Assert.Equal(Numbers(many.Training)[..3], Numbers(few.Training));
        Assert.Equal(Numbers(many.Validation), Numbers(few.Validation));
        Assert.Equal(Numbers(many.Test), Numbers(few.Test));
    }

    [Fact]
    public void The_defaults_are_small_image_nets()
    {
        var options = new ImageFolderOptions { Seed = 1 };
        Assert.Equal((37, 37, PixelRange.SymmetricUnit), (options.Width, options.Height, options.PixelRange));
        Assert.Same(SplitRule.SmallImageNet, options.Split);
        using TemporaryDirectory directory = Folders();
        DataSplits splits = ImageFolderDataSet.Load(directory.Root, options);
        Assert.Equal((26, 2, 2, 1369), (splits.Training.Rows, splits.Validation.Rows, splits.Test.Rows, splits.InputsPerRow));
    }

    [Fact]
    public void Only_visible_files_with_an_images_name_are_looked_at()
    {
        using TemporaryDirectory directory = Folders();
        File.WriteAllText(Path.Combine(directory.Root, "a", "notes.txt"), "");
        File.WriteAllText(Path.Combine(directory.Root, "a", ".hidden.png"), "");
        File.WriteAllText(directory.File("loose.png"), "");
        Directory.CreateDirectory(directory.File(".git"));
        Directory.CreateDirectory(Path.Combine(directory.Root, "a", "folder.png"));
        ImageFolderDataSet.Load(directory.Root, Small);
    }

    [Fact]
    public void Missing_directory()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        DataRefusal.Of(() => ImageFolderDataSet.Load(path, Small), path, "a folder of images for each class", "found no such directory");
    }

    [Fact]
    public void No_folder()
    {
        using var directory = new TemporaryDirectory();
        DataRefusal.Of(() => ImageFolderDataSet.Load(directory.Root, Small), directory.Root, "found an empty directory");
        File.WriteAllText(directory.File("loose.png"), "");
        DataRefusal.Of(() => ImageFolderDataSet.Load(directory.Root, Small), directory.Root, "found no folder, but 'loose.png'");
    }

    [Fact]
    public void Class_without_images()
    {
        using TemporaryDirectory directory = Folders();
        string empty = Directory.CreateDirectory(directory.File("empty")).FullName;
        DataRefusal.Of(
            () => ImageFolderDataSet.Load(directory.Root, Small), empty, ".png, .jpg, .jpeg, .bmp, .gif", "found an empty folder");
        File.WriteAllText(Path.Combine(empty, "image.webp"), "");
        DataRefusal.Of(() => ImageFolderDataSet.Load(directory.Root, Small), empty, "found none, but 'image.webp'");
    }

    [Fact]
    public void Image_that_cannot_be_decoded_is_named()
    {
        using TemporaryDirectory directory = Folders();
        string path = Path.Combine(directory.Root, "b", "bad.png");
        File.WriteAllBytes(path, ImageFiles.GreyPng(2, 1, [1, 2])[..^20]);
        DataRefusal.Of(
            () => ImageFolderDataSet.Load(directory.Root, Small with { Split = new SplitSizes(21, 5, 5) }),
            path,
            "found one that cannot be decoded (");
    }

    [Fact]
    public void Image_beyond_the_limit_is_named()
    {
        using TemporaryDirectory directory = Folders();
        string path = Path.Combine(directory.Root, "b", "large.png");
        File.WriteAllBytes(path, ImageFiles.GreyPng(4, 4, new byte[16]));
        DataRefusal.Of(
            () => ImageFolderDataSet.Load(directory.Root, Small with { Split = new SplitSizes(21, 5, 5), MaximumPixels = 15 }),
            path,
            "an image of 1 to 15 pixels",
            "found 4 x 4");
    }

    [Fact]
    public void Fewer_images_than_asked_for()
    {
        using TemporaryDirectory directory = Folders();
        DataRefusal.Of(
            () => ImageFolderDataSet.Load(directory.Root, Small with { Split = new SplitSizes(21, 5, 5) }),
            directory.Root,
            "at least 31 examples",
            "found 30");
    }

    [Fact]
    public void Options_that_make_no_sense_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Small with { Width = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Small with { Height = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Small with { MaximumPixels = 0 });
        using TemporaryDirectory directory = Folders();
        Assert.Throws<ArgumentException>(() => ImageFolderDataSet.Load(directory.Root, Small with { Width = 1 << 20, Height = 1 << 20 }));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => ImageFolderDataSet.Load(directory.Root, Small with { PixelRange = (PixelRange)7 }));
    }

    private static TemporaryDirectory Folders() => Folders(Enumerable.Range(0, Images));

    /// <summary>Image i is in class i mod 3 and has grey levels i and 200.</summary>
    private static TemporaryDirectory Folders(IEnumerable<int> order)
    {
        var directory = new TemporaryDirectory();
        foreach (int number in order)
        {
            string folder = Directory.CreateDirectory(directory.File(number % 3 == 0 ? "B" : number % 3 == 1 ? "a" : "b")).FullName;
            File.WriteAllBytes(Path.Combine(folder, $"{number:00}.PNG"), ImageFiles.GreyPng(2, 1, [(byte)number, 200]));
        }

        return directory;
    }

    private static int[] Numbers(ExampleSet<int> set)
    {
        float[][] rows = [.. set.Inputs.ToArray().Chunk(set.InputsPerRow)];
        Assert.All(rows, row => Assert.Equal((float)(200 / 255.0), row[1]));
        return [.. rows.Select(row => (int)MathF.Round(row[0] * 255))];
    }
}
