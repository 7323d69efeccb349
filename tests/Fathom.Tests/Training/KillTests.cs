using System.Diagnostics;
using Fathom.Training;

namespace Fathom.Tests.Training;

public class KillTests
{
    // The kill comes wherever it comes, as in life; what is asserted must hold for every moment.
    [Fact]
    public void A_process_killed_again_and_again_loses_no_more_than_its_last_step()
    {
        using var rig = new CheckpointRig();
        long step = 0;
        for (int kill = 0; kill < 4; kill++)
        {
            using (Process child = Start(rig.Path))
            {
                try
                {
                    step = WaitForStep(rig.Path, step + 5 + kill, child);
                }
                finally
                {
                    child.Kill(entireProcessTree: true);
                    child.WaitForExit();
                }
            }

            var resumed = new SoftmaxRegression(Optimizer.Adam);
            long resumedStep = Resume(rig.Path, resumed);
            Assert.True(resumedStep >= step, $"Step {step} was saved before the kill; {resumedStep} was found after it.");
            step = resumedStep;

            var unbroken = new SoftmaxRegression(Optimizer.Adam);
            KilledTraining.Trainer(unbroken, checkpoint: null, TrainingLength.Steps(step)).Run();
            Assert.All(unbroken.State.Zip(resumed.State), pair => Assert.Equal(pair.First.ToArray(), pair.Second.ToArray()));
        }
    }

    private static Process Start(string checkpoint)
    {
        ProcessStartInfo start = ChildProcess.Command(ChildProcess.Train, checkpoint);
        start.RedirectStandardError = true;
        return Process.Start(start)!;
    }

    private static long WaitForStep(string path, long step, Process child)
    {
        while (true)
        {
            Assert.False(child.HasExited, "The child must train until it is killed.");
            if (TryResume(path) is { } saved && saved >= step)
            {
                return saved;
            }

            Thread.Sleep(2);
        }
    }

    // Two processes do not share a checkpoint in life; here the child may rename files between this one's reads of them.
    private static long? TryResume(string path)
    {
        try
        {
            return Resume(path, new SoftmaxRegression(Optimizer.Adam));
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static long Resume(string path, SoftmaxRegression model) =>
        KilledTraining.Trainer(model, new CheckpointOptions(path, 1), TrainingLength.UntilStopped).Resume(path).Step;
}
