using Fathom.Data;
using Fathom.Data.Shapeset;
using Fathom.Training;

namespace Fathom.Tests.Training;

public class SourceIdentityTests
{
    [Fact]
    public void A_stream_is_its_seed_and_options()
    {
        IBatchSource<int> stream = new ShapesetStream(new ShapesetOptions { Seed = 8, PixelRange = PixelRange.Unit });

        Assert.Equal("Shapeset-3x2, seed 8, pixels Unit", stream.Identity);
    }

    [Fact]
    public void Epochs_are_the_sets_shape_and_the_orders_seed()
    {
        IBatchSource<int> epochs = new EpochSource<int>(ExampleSet.Draw(new NoisyHalves(), 10), seed: 4);

        Assert.Equal("10 rows of 3 + 1, order seed 4", epochs.Identity);
    }

    [Fact]
    public void Reading_ahead_is_no_difference()
    {
        using var prefetching = new PrefetchingSource<int>(new NoisyHalves(seed: 3), rowsPerBatch: 4);

        Assert.Equal("noisy halves, seed 3", ((IBatchSource<int>)prefetching).Identity);
    }

    [Fact]
    public void A_source_need_not_know() => Assert.Null(((IBatchSource<int>)new CountingSource()).Identity);

    // Epochs of a set with rows left over, read ahead on another thread, killed and resumed: the sequence goes on where it stopped.
    [Fact]
    public void A_resumed_training_goes_on_in_the_middle_of_an_epoch()
    {
        ExampleSet<int> set = ExampleSet.Draw(new NoisyHalves(), 37);
        using var rig = new CheckpointRig();
        TrainingOptions options = rig.Options with { Length = TrainingLength.Epochs(9), EarlyStopping = null };
        var unbroken = new SoftmaxRegression();
        new Trainer<int>(unbroken, new EpochSource<int>(set, seed: 4), options with { Checkpoint = null }).Run();

        using var cancel = new CancellationTokenSource();
        var progress = new ProgressList { OnReport = _ => cancel.Cancel() };
        new Trainer<int>(new SoftmaxRegression(), new EpochSource<int>(set, seed: 4), options with { ProgressInterval = 41 })
            .Run(progress, cancel.Token);

        var resumed = new SoftmaxRegression();
        using var prefetching = new PrefetchingSource<int>(new EpochSource<int>(set, seed: 4), rowsPerBatch: 4);
        var trainer = new Trainer<int>(resumed, prefetching, options);
        Assert.Equal(41, trainer.Resume(rig.Path).Step);
        TrainingResult result = trainer.Run();

        Assert.Equal(84, result.Step); // 9 * 37 / 4, rounded up
        Assert.Equal(unbroken.Losses.Skip(41), resumed.Losses);
        Assert.Equal(unbroken.State[0].ToArray(), resumed.State[0].ToArray());
    }
}
