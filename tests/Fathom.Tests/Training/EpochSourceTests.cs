using Fathom.Numerics;
using Fathom.Training;

namespace Fathom.Tests.Training;

public sealed class EpochSourceTests
{
    [Theory]
    [InlineData(1, 3)]
    [InlineData(10, 4)]
    [InlineData(10, 25)]
    [InlineData(101, 10)]
    public void Every_row_comes_once_per_epoch_and_rows_left_over_open_the_next(int rows, int batch)
    {
        var source = Create(rows, seed: 3);
        const int Epochs = 4;
        var batches = ((Epochs * rows) + batch - 1) / batch;
        var given = Enumerable.Range(0, batches).SelectMany(_ => Draw(source, batch)).ToArray();
        Assert.Equal(batches * batch, source.Position);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            Assert.Equal(Enumerable.Range(0, rows), given.Skip(epoch * rows).Take(rows).Order());
        }
    }

    [Fact]
    public void An_order_depends_on_seed_and_epoch_alone()
    {
        var straight = Draw(Create(50, seed: 3), rows: 500);
        var source = Create(50, seed: 3);
        foreach (var position in (int[])[499, 0, 130, 49, 50])
        {
            source.Position = position;
            Assert.Equal(straight[position], Draw(source, rows: 1)[0]);
        }

        Assert.NotEqual(straight.Take(50), straight.Skip(50).Take(50));
        Assert.NotEqual(straight, Draw(Create(50, seed: 4), rows: 500));
        Assert.NotEqual(Enumerable.Range(0, 50), straight.Take(50));
    }

    /// <summary>The orders belong to version 1 of the random stream; they come from a second implementation in another language.</summary>
    [Fact]
    public void Orders_never_change()
    {
        var order = Draw(Create(10, seed: 1), rows: 20);
        Assert.Equal("4 9 2 6 5 1 3 7 0 8", string.Join(' ', order.Take(10)));
        Assert.Equal("1 2 9 5 8 0 4 6 3 7", string.Join(' ', order.Skip(10)));
    }

    [Fact]
    public void All_orders_are_equally_likely()
    {
        const int Draws = 24_000;
        var random = new RandomStream(6, 0);
        var counts = new Dictionary<string, int>();
        var order = new int[4];
        for (var epoch = 0; epoch < Draws; epoch++)
        {
            Permutation.Fill(random, epoch, order);
            var key = string.Join(' ', order);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        // Chi-square of 4! = 24 orders: 23 degrees of freedom, mean 23 and variance 46; five standard deviations.
        Assert.Equal(24, counts.Count);
        Assert.InRange(counts.Values.Sum(count => (count - 1000.0) * (count - 1000.0) / 1000.0), 0, 23 + (5 * Math.Sqrt(46)));
    }

    [Fact]
    public void It_describes_itself()
    {
        var source = Create(12, seed: 9);
        Assert.Equal((2, 1, 12L, 0L, 9ul), (source.InputsPerRow, source.TargetsPerRow, source.RowsPerEpoch, source.Position, source.Seed));
    }

    [Fact]
    public void Bad_arguments_are_refused_before_anything_moves()
    {
        var source = Create(12, seed: 9);
        source.Position = 5;
        Assert.Throws<ShapeException>(() => source.Next(new float[3], new int[1]));
        Assert.Throws<ShapeException>(() => source.Next(new float[4], new int[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.Position = -1);
        Assert.Throws<ArgumentOutOfRangeException>(() => Create(1, seed: 9).Position = long.MaxValue);
        Assert.Equal(5, source.Position);
        Assert.Throws<ArgumentNullException>(() => new EpochSource<int>(null!, 1));
    }

    [Fact]
    public void A_batch_allocates_nothing()
    {
        var source = Create(15, seed: 2);
        var inputs = new float[20];
        var targets = new int[10];
        source.Next(inputs, targets);
        var allocated = AllocatedBytes.By(() =>
        {
            for (var batch = 0; batch < 100; batch++)
            {
                source.Next(inputs, targets);
            }
        });

        Assert.Equal(0, allocated);
    }

    private static EpochSource<int> Create(int rows, ulong seed) => new(ExampleSet.Draw(new CountingSource(), rows), seed);

    private static int[] Draw(EpochSource<int> source, int rows)
    {
        var inputs = new float[2 * rows];
        var targets = new int[rows];
        source.Next(inputs, targets);
        Assert.Equal(targets.SelectMany(target => new[] { 2f * target, (2f * target) + 1 }), inputs);
        return targets;
    }
}
