using System;
using Fathom.Training;

namespace Quickstart;

/// <summary>Shows a run as it goes: one line that rewrites itself on a terminal, a line every tenth of the way when output is
/// redirected.</summary>
internal sealed class ProgressDisplay(string name, LineStyle style) : IProgress<TrainingProgress>
{
    private const int Tenths = 10;

    private long _tenthsShown;

    public static ProgressDisplay For(string name) => new(name, Console.IsOutputRedirected ? LineStyle.Plain : LineStyle.Rewriting);

    public void Report(TrainingProgress progress)
    {
        string line = Format(progress);
        if (style == LineStyle.Rewriting)
        {
            Console.Write($"\r{line.PadRight(Math.Max(0, Console.BufferWidth - 1))}");
            if (progress.Step == progress.TotalSteps)
            {
                Console.WriteLine();
            }

            return;
        }

        long tenths = progress.Step * Tenths / progress.TotalSteps!.Value;
        if (tenths > _tenthsShown)
        {
            _tenthsShown = tenths;
            Console.WriteLine(line);
        }
    }

    private string Format(TrainingProgress progress)
    {
        string testError = progress.Validation is { } validation ? $"{validation.Evaluation.ErrorRate * 100:F1} %" : "-";
        string remaining = progress.Remaining is { } time ? $"{time.TotalSeconds:F0} s left" : "";
        return $"{name,-20} {progress.Step,8:N0} of {progress.TotalSteps:N0} steps  {progress.ExamplesPerSecond,8:N0} images/s  "
            + $"loss {progress.TrainingLoss:F3}  test error {testError,6}  {remaining}";
    }
}
