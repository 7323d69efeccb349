using Fathom.Data.Shapeset;
using Fathom.Training;

namespace Fathom.Tests.Training;

public sealed class PrefetchingSourceTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(10, 4)]
    [InlineData(7, 2)]
    public void It_gives_the_sequence_of_the_source_in_minibatches_of_any_size(int rowsPerBatch, int batchesAhead)
    {
        using var prefetching = new PrefetchingSource<int>(new CountingSource { Position = 5 }, rowsPerBatch, batchesAhead);
        var position = 5;
        foreach (var rows in (int[])[10, 10, 1, 0, 33, 10, 7, 100])
        {
            Assert.Equal(Enumerable.Range(position, rows), Draw(prefetching, rows));
            position += rows;
            Assert.Equal(position, prefetching.Position);
        }
    }

    [Fact]
    public void It_gives_the_images_of_the_stream()
    {
        var options = new ShapesetOptions { Seed = 8 };
        var expected = ExampleSet.Draw(new ShapesetStream(options), rows: 200);
        using var prefetching = new PrefetchingSource<int>(new ShapesetStream(options), rowsPerBatch: 10);
        var inputs = new float[10 * ShapesetImage.Pixels];
        var labels = new int[10];
        for (var row = 0; row < 200; row += 10)
        {
            prefetching.Next(inputs, labels);
            Assert.Equal(expected.Slice(row, 10).Inputs.ToArray(), inputs);
            Assert.Equal(expected.Slice(row, 10).Targets.ToArray(), labels);
        }
    }

    [Fact]
    public void Setting_the_position_drops_what_was_read_ahead()
    {
        using var prefetching = new PrefetchingSource<int>(new CountingSource(), rowsPerBatch: 4, batchesAhead: 3);
        foreach (var position in (int[])[50, 0, 3, 1000, 999])
        {
            Assert.Equal(3, Draw(prefetching, rows: 3).Length);
            prefetching.Position = position;
            Assert.Equal(position, prefetching.Position);
            Assert.Equal(Enumerable.Range(position, 6), Draw(prefetching, rows: 6));
        }
    }

    [Fact]
    public void The_source_is_never_moved_while_it_is_read()
    {
        var source = new GatedSource();
        using var prefetching = new PrefetchingSource<int>(source, rowsPerBatch: 4);
        source.Entered.Wait();
        var mover = new Thread(() => prefetching.Position = 100);
        mover.Start();

        // Until the mover waits for the reading to end, or has not waited, which is the fault.
        SpinWait.SpinUntil(() => source.WasMovedWhileReading || mover.ThreadState.HasFlag(ThreadState.WaitSleepJoin));
        source.MayLeave.Set();
        mover.Join();
        Assert.False(source.WasMovedWhileReading);
        Assert.Equal(Enumerable.Range(100, 10), Draw(prefetching, rows: 10));
    }

    [Fact]
    public void A_position_that_the_source_refuses_changes_nothing()
    {
        using var prefetching = new PrefetchingSource<int>(new CountingSource(), rowsPerBatch: 4);
        Draw(prefetching, rows: 3);
        Assert.Throws<ArgumentOutOfRangeException>(() => prefetching.Position = -1);
        Assert.Equal(3, prefetching.Position);
        Assert.Equal(Enumerable.Range(3, 20), Draw(prefetching, rows: 20));
    }

    [Fact]
    public void An_exception_of_the_source_comes_out_at_its_place_until_the_position_is_set()
    {
        using var prefetching = new PrefetchingSource<int>(new CountingSource { FailsAt = 9 }, rowsPerBatch: 4, batchesAhead: 8);
        Assert.Equal(Enumerable.Range(0, 8), Draw(prefetching, rows: 8));
        Assert.Equal("Example 9 cannot be read.", Assert.Throws<InvalidDataException>(() => Draw(prefetching, rows: 1)).Message);
        Assert.Throws<InvalidDataException>(() => Draw(prefetching, rows: 1));
        Assert.Equal(8, prefetching.Position);
        prefetching.Position = 10;
        Assert.Equal(Enumerable.Range(10, 30), Draw(prefetching, rows: 30));
    }

    /// <summary>Dispose returns only when the thread has ended, so the source stands still afterwards and may be used again.</summary>
    [Fact]
    public void Dispose_stops_the_thread()
    {
        var source = new CountingSource();
        var prefetching = new PrefetchingSource<int>(source, rowsPerBatch: 4);
        Draw(prefetching, rows: 4);
        var worker = prefetching.Worker;
        Assert.True(worker.IsAlive && worker.IsBackground);
        prefetching.Dispose();
        prefetching.Dispose();
        Assert.False(worker.IsAlive);
        Assert.Throws<ObjectDisposedException>(() => Draw(prefetching, rows: 1));
        Assert.Throws<ObjectDisposedException>(() => prefetching.Position = 0);
        Assert.Equal(Enumerable.Range((int)source.Position, 3), Draw(source, rows: 3));
    }

    [Fact]
    public void Bad_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new PrefetchingSource<int>(null!, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PrefetchingSource<int>(new CountingSource(), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PrefetchingSource<int>(new CountingSource(), 1, 0));
        using var prefetching = new PrefetchingSource<int>(new CountingSource(), 2);
        Assert.Throws<ShapeException>(() => prefetching.Next(new float[3], new int[1]));
        Assert.Throws<ShapeException>(() => prefetching.Next(new float[4], new int[1]));
        Assert.Equal(Enumerable.Range(0, 4), Draw(prefetching, rows: 4));
    }

    [Fact]
    public void Neither_thread_allocates_per_batch()
    {
        var source = new CountingSource();
        using var prefetching = new PrefetchingSource<int>(source, rowsPerBatch: 10, batchesAhead: 2);
        var inputs = new float[20];
        var targets = new int[10];
        void Read(int batches)
        {
            for (var batch = 0; batch < batches; batch++)
            {
                prefetching.Next(inputs, targets);
            }
        }

        // The first waits make the threads' wait handles.
        Read(batches: 2000);
        var worker = long.MaxValue;
        var consumer = AllocatedBytes.By(() =>
        {
            var before = source.AllocatedOnReadingThread;
            Read(batches: 2000);
            worker = Math.Min(worker, source.AllocatedOnReadingThread - before);
        });

        Assert.Equal(0, consumer);
        Assert.Equal(0, worker);
    }

    private static int[] Draw(IBatchSource<int> source, int rows)
    {
        var inputs = new float[2 * rows];
        var targets = new int[rows];
        source.Next(inputs, targets);
        Assert.Equal(targets.SelectMany(target => new[] { 2f * target, (2f * target) + 1 }), inputs);
        return targets;
    }
}
