using Fathom.Training;

namespace Fathom.Tests.Training;

/// <summary>The child process of <see cref="KillTests"/>: trains without end, saving every step, until it is killed.</summary>
internal static class KilledTraining
{
    /// <param name="path">The checkpoint's path. It is resumed where it exists.</param>
    public static int Run(string path)
    {
        Trainer<int> trainer = Trainer(new SoftmaxRegression(Optimizer.Adam), new CheckpointOptions(path, 1), TrainingLength.UntilStopped);
        if (File.Exists(path) || File.Exists(path + ".previous"))
        {
            trainer.Resume(path);
        }

        trainer.Run();
        return 1;
    }

    public static Trainer<int> Trainer(SoftmaxRegression model, CheckpointOptions? checkpoint, TrainingLength length)
    {
        var options = new TrainingOptions { Length = length, LearningRate = new WarmUp(10, 0.01f), Checkpoint = checkpoint };
        return new Trainer<int>(model, new NoisyHalves(), options);
    }
}
