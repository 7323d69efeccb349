using System;
using Fathom;
using Fathom.Data.Shapeset;
using Fathom.Insight;
using Fathom.Training;

namespace Quickstart;

/// <summary>One network's training and what came of it.</summary>
/// <param name="Name">What the network is called.</param>
/// <param name="AtFirstStep">Its statistics before it has learnt anything.</param>
/// <param name="AtLastStep">Its statistics at the end.</param>
/// <param name="TestError">The fraction of wrong answers on the test set, 0..1.</param>
/// <param name="Log">Everything that was measured on the way.</param>
internal sealed record Run(string Name, StepStatistics AtFirstStep, StepStatistics AtLastStep, double TestError, RunLogContents Log)
{
    /// <summary>Trains a network and logs what happens inside it to a file named after it.</summary>
    public static Run Train(string name, ITrainableModel<int> model, Settings settings, ExampleSet<int> test)
    {
        string path = $"{model.Description.Name}.jsonl";
        var stream = new ShapesetStream(new ShapesetOptions { Seed = (ulong)settings.Seed });
        using var images = new PrefetchingSource<int>(stream, model.Description.Batch, batchesAhead: 64);
        using var log = new RunLogObserver(path);
        var options = new TrainingOptions
        {
            Length = TrainingLength.Steps(settings.Steps),
            LearningRate = Settings.LearningRate,
            StatisticsInterval = settings.StepsBetween(looks: 200),
            FullStatisticsInterval = settings.StepsBetween(looks: 20),
            ValidationInterval = settings.StepsBetween(looks: 10),
            ProgressInterval = settings.StepsBetween(looks: 200),
            Observers = [log],
        };

        // As in section 3.1 of the paper: always the same 300 test examples.
        ExampleSet<int> probe = test.Slice(0, Settings.ProbeImages);
        var trainer = new Trainer<int>(model, images, options, test, probe);
        TrainingResult result = trainer.Run(ProgressDisplay.For(name));
        Console.WriteLine($"{name}: {result.ExamplesInRun:N0} images in {result.Elapsed.TotalSeconds:F1} s.");
        double testError = result.FinalValidation!.Value.Evaluation.ErrorRate;
        return new Run(name, result.FirstStatistics!, result.Statistics!, testError, RunLog.Read(path));
    }
}
