using Fathom.Benchmarks.Measurement;

namespace Fathom.Tests.Benchmarks;

public class SpreadTests
{
    [Fact]
    public void Median_OfAnOddNumber_IsTheMiddleOne() =>
        Assert.Equal(new Spread(Lowest: 1, Median: 3, Highest: 100), Spread.Of([100, 3, 1]));

    [Fact]
    public void Median_OfAnEvenNumber_IsTheMeanOfTheMiddleTwo() =>
        Assert.Equal(new Spread(Lowest: 1, Median: 2.5, Highest: 100), Spread.Of([3, 100, 2, 1]));

    [Fact]
    public void NoSamples_AreRefused() => Assert.Throws<ArgumentException>(() => Spread.Of([]));
}
