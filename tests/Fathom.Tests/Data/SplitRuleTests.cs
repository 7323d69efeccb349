using Fathom.Data;

namespace Fathom.Tests.Data;

public sealed class SplitRuleTests
{
    [Theory]
    [InlineData(8, 1, 1, 10, 8, 1, 1)]
    [InlineData(8, 1, 1, 19, 17, 1, 1)]
    [InlineData(1, 1, 1, 3, 1, 1, 1)]
    [InlineData(5, 3, 2, 1_000_000_000, 500_000_000, 300_000_000, 200_000_000)]
    public void Shares_are_rounded_down_and_the_rest_is_for_training(
        int training, int validation, int test, int examples, int trainingSize, int validationSize, int testSize) =>
        Assert.Equal(
            new SplitSizes(trainingSize, validationSize, testSize),
            new SplitProportions(training, validation, test).SizesFor("folder", examples));

    [Theory]
    [InlineData(8, 1, 1, 9)]
    [InlineData(8, 9, 1, 17)]
    [InlineData(8, 1, 9, 17)]
    public void A_share_without_an_example_is_refused(int training, int validation, int test, int examples) =>
        DataRefusal.Of(
            () => new SplitProportions(training, validation, test).SizesFor("folder", examples),
            "folder",
            $"{training} : {validation} : {test}",
            $"found {examples}");

    [Theory]
    [InlineData(110_000, 90_000, 10_000, 10_000)]
    [InlineData(200_000, 90_000, 10_000, 10_000)]
    [InlineData(109_999, 90_001, 9_999, 9_999)]
    [InlineData(11, 9, 1, 1)]
    public void Small_image_net_keeps_its_sizes_where_it_can(int examples, int training, int validation, int test) =>
        Assert.Equal(new SplitSizes(training, validation, test), SplitRule.SmallImageNet.SizesFor("folder", examples));

    [Fact]
    public void Sizes_beyond_what_there_is_are_refused()
    {
        Assert.Equal(new SplitSizes(3, 2, 1), new SplitSizes(3, 2, 1).SizesFor("folder", 6));
        DataRefusal.Of(() => new SplitSizes(3, 2, 1).SizesFor("folder", 5), "folder", "at least 6 examples", "found 5");
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1, -1)]
    public void Every_part_has_an_example(int training, int validation, int test)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SplitSizes(training, validation, test));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SplitProportions(training, validation, test));
    }

    [Fact]
    public void A_part_beyond_one_array_is_refused_before_memory_is_taken()
    {
        var exception = Assert.Throws<ArgumentException>(() => new ExampleRows(1 << 20, 1 << 12, new PixelEncoder(PixelRange.Unit)));
        Assert.Contains($"at most {Array.MaxLength >> 12} examples of 4096 values", exception.Message, StringComparison.Ordinal);
    }
}
