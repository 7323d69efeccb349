using PaperFigures.Training;

namespace Fathom.PaperFigures.Tests.Training;

public class TrainingProgramTests
{
    private const double EverythingHasLearnt = 1.1;

    [Theory]
    [InlineData(500)]
    [InlineData(3_500)]
    public void An_interrupted_program_goes_on_to_the_same_bits(long interruptedAt)
    {
        using var unbroken = new Rig();
        unbroken.Train();

        using var rig = new Rig();
        using var cancellation = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(
            () => rig.Train(source => new WatchedSource(source, CancelPast), cancellationToken: cancellation.Token));
        Assert.NotEqual(WithoutPrevious(unbroken), WithoutPrevious(rig));
        rig.Train();

        // The generation before the last checkpoint is another, since the interruption wrote one of its own.
        Assert.Equal(WithoutPrevious(unbroken), WithoutPrevious(rig));

        void CancelPast(long position)
        {
            if (position >= interruptedAt)
            {
                cancellation.Cancel();
            }
        }
    }

    [Fact]
    public void A_leg_goes_on_from_the_checkpoint_of_the_one_before()
    {
        // Reading ahead goes 640 images past where a trainer is made, so this one is only read by those that train on it.
        const long Late = 900;
        using var rig = new Rig();
        int reads = 0;
        rig.Train(source => new WatchedSource(source, position => Interlocked.Add(ref reads, position == Late ? 1 : 0)));

        Assert.Equal(Rig.Networks.Sum(network => network.Rates.Count), reads);
    }

    [Fact]
    public void A_program_that_is_done_trains_nothing()
    {
        using var rig = new Rig();
        IReadOnlyList<TrainedNetwork> trained = rig.Train();
        SortedDictionary<string, byte[]> files = rig.Files();

        IReadOnlyList<TrainedNetwork> again = rig.Train(_ => throw new InvalidOperationException("It asked for examples."));

        Assert.Equal(files, rig.Files());
        Assert.Equal(trained.Select(network => network.Rate), again.Select(network => network.Rate));
        Assert.Equal(trained.SelectMany(network => network.Curve.Points), again.SelectMany(network => network.Curve.Points));
    }

    [Fact]
    public void The_rate_of_least_validation_error_goes_on_from_its_own_selection_run()
    {
        using var rig = new Rig();
        TrainedNetwork first = rig.Train(chanceError: EverythingHasLearnt)[0];

        Assert.Equal([0.1f, 0.01f], first.Candidates.Select(candidate => candidate.Rate));
        Assert.Equal(first.Candidates.MinBy(candidate => candidate.ValidationError)!.Rate, first.Rate);
        Assert.Equal([0, 1_000, 2_000, 4_000], first.Curve.Points.Select(point => point.Examples));
        Assert.Equal(
            first.Candidates.Single(candidate => candidate.Rate == first.Rate).ValidationError,
            first.Curve.At(1_000)!.ValidationError);
        Assert.Null(first.Curve.At(4_000)!.ValidationError);
    }

    [Fact]
    public void While_no_rate_has_learnt_anything_the_choice_is_put_off()
    {
        using var rig = new Rig();
        TrainedNetwork second = rig.Train()[1];

        // Rates of a millionth teach nothing, so these candidates were judged at the second point, and the larger one went on.
        Assert.Equal(3e-6f, second.Rate);
        string rejected = Path.Combine(
            rig.Folder, FormattableString.Invariant($"shapeset-second-rate-{second.Candidates.First(c => c.Rate != second.Rate).Rate}"));
        Assert.Equal(2_000, Curve.Read(Path.Combine(rejected, "curve.csv")).Examples);
        Assert.False(File.Exists(Path.Combine(rejected, "checkpoint.safetensors")));
    }

    [Fact]
    public void Sigmoid_networks_have_a_length_of_their_own()
    {
        using var rig = new Rig();

        Assert.Equal(2_000, rig.Train()[1].Curve.Examples);
    }

    [Fact]
    public void A_checkpoint_without_its_curve_is_refused_with_what_to_do()
    {
        using var rig = new Rig();
        TrainedNetwork first = rig.Train()[0];
        string folder = Path.Combine(rig.Folder, FormattableString.Invariant($"shapeset-first-rate-{first.Rate}"));
        File.Delete(Path.Combine(folder, "curve.csv"));

        InvalidDataException exception = Assert.Throws<InvalidDataException>(() => rig.Train());

        Assert.Contains("has come to 4000 examples", exception.Message);
        Assert.Contains($"Delete {folder}", exception.Message);
    }

    [Fact]
    public void Progress_says_what_is_left()
    {
        using var rig = new Rig();
        rig.Train();
        string log = File.ReadAllText(Path.Combine(rig.Folder, "progress.log"));

        Assert.Contains("First at rate 0.1", log);
        Assert.Contains("test error", log);
        Assert.Contains("100.0 % of all", log);
        Assert.Contains("left", log);
    }

    private static IEnumerable<KeyValuePair<string, byte[]>> WithoutPrevious(Rig rig) =>
        rig.Files().Where(file => !file.Key.EndsWith(".previous", StringComparison.Ordinal));
}
