using Fathom.Training;

namespace Fathom.Tests.Training;

/// <summary>A training with everything a checkpoint must hold, in a directory of its own, that can be killed and started again.</summary>
internal sealed class CheckpointRig : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("fathom-checkpoint-");

    public string Path => System.IO.Path.Combine(_directory.FullName, "run.safetensors");

    public string Previous => Path + ".previous";

    public TrainingOptions Options => new()
    {
        Length = TrainingLength.Steps(120),
        LearningRate = new WarmUp(20, new CosineDecay(0.4f, 0.01f, 120)),
        ValidationInterval = 7,
        EarlyStopping = new EarlyStopping(patience: 1000),
        RecoveryInterval = 15,
        Checkpoint = new CheckpointOptions(Path, 10),
    };

    public static ExampleSet<int> Validation => ExampleSet.Draw(new NoisyHalves(seed: 2), 100);

    /// <summary>Files in the directory, by name.</summary>
    public IEnumerable<string> Files => _directory.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal);

    public Trainer<int> Trainer(SoftmaxRegression model, IBatchSource<int>? source = null) =>
        new(model, source ?? new NoisyHalves(), Options, Validation);

    /// <summary>Trains until the source dies in the middle of a step, which leaves the files as a killed process would.</summary>
    /// <returns>The losses until then.</returns>
    public IReadOnlyList<float> TrainAndDie(int steps, Optimizer optimizer = Optimizer.Sgd)
    {
        var model = new SoftmaxRegression(optimizer);
        var source = new NoisyHalves { BeforeNext = position => DieAt(position, steps * 4) };
        Assert.Throws<TimeoutException>(() => Trainer(model, source).Run());
        return model.Losses;
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private static void DieAt(long position, long when)
    {
        if (position == when)
        {
            throw new TimeoutException("The process was killed.");
        }
    }
}
