using System;
using Fathom;
using Fathom.Data.Shapeset;
using Fathom.Training;

namespace Quickstart;

/// <summary>One network's training and what came of it.</summary>
internal sealed record Run(string Name, StepStatistics AtFirstStep, StepStatistics AtLastStep, double TestError)
{
    public static Run Train(string name, ITrainableModel<int> model, Settings settings, ExampleSet<int> test)
    {
        var stream = new ShapesetStream(new ShapesetOptions { Seed = (ulong)settings.Seed });
        using var images = new PrefetchingSource<int>(stream, model.Description.Batch, batchesAhead: 64);
        var options = new TrainingOptions
        {
            Length = TrainingLength.Steps(settings.Steps),
            LearningRate = Settings.LearningRate,
            StatisticsInterval = (int)Math.Clamp(settings.Steps, 1, int.MaxValue),
            ValidationInterval = (int)Math.Max(1, settings.Steps / 10),
            ProgressInterval = (int)Math.Max(1, settings.Steps / 200),
        };
        var trainer = new Trainer<int>(model, images, options, test);
        TrainingResult result = trainer.Run(ProgressDisplay.For(name));
        Console.WriteLine($"{name}: {result.ExamplesInRun:N0} images in {result.Elapsed.TotalSeconds:F1} s.");
        return new Run(name, result.FirstStatistics!, result.Statistics!, result.FinalValidation!.Value.Evaluation.ErrorRate);
    }
}
