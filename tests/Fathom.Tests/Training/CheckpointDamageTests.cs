using Fathom.Training;

namespace Fathom.Tests.Training;

public class CheckpointDamageTests
{
    [Fact]
    public void The_generation_before_is_kept()
    {
        using var rig = new CheckpointRig();
        rig.TrainAndDie(57);

        Assert.Equal(["run.safetensors", "run.safetensors.previous"], rig.Files);
        Assert.Equal(50, rig.Trainer(new SoftmaxRegression()).Resume(rig.Path).Step);
        Assert.Equal(40, rig.Trainer(new SoftmaxRegression()).Resume(rig.Previous).Step);
    }

    [Fact]
    public void A_damaged_checkpoint_gives_way_to_the_one_before_and_the_result_says_so()
    {
        using var rig = new CheckpointRig();
        var unbroken = new SoftmaxRegression();
        new Trainer<int>(unbroken, new NoisyHalves(), rig.Options with { Checkpoint = null }, CheckpointRig.Validation).Run();
        rig.TrainAndDie(57);
        Truncate(rig.Path);

        var resumed = new SoftmaxRegression();
        Trainer<int> trainer = rig.Trainer(resumed);
        Resumption resumption = trainer.Resume(rig.Path);
        TrainingResult result = trainer.Run();

        Assert.Equal(40, resumption.Step);
        Assert.Equal(rig.Previous, resumption.Path);
        Assert.StartsWith(rig.Path, resumption.FallbackReason);
        Assert.Equal(resumption, result.ResumedFrom);
        Assert.Equal(unbroken.State[0].ToArray(), resumed.State[0].ToArray());
    }

    [Fact]
    public void A_damaged_checkpoint_does_not_replace_the_one_before()
    {
        using var rig = new CheckpointRig();
        rig.TrainAndDie(57);
        Truncate(rig.Path);
        byte[] previous = File.ReadAllBytes(rig.Previous);
        using var cancel = new CancellationTokenSource();
        Trainer<int> trainer = rig.Trainer(new SoftmaxRegression(), new NoisyHalves { BeforeNext = _ => cancel.Cancel() });

        trainer.Resume(rig.Path);
        trainer.Run(cancellationToken: cancel.Token);

        Assert.Equal(previous, File.ReadAllBytes(rig.Previous));
        Assert.Equal(41, rig.Trainer(new SoftmaxRegression()).Resume(rig.Path).Step);
    }

    // A process killed between the two renames leaves no newest generation, but two whole files.
    [Fact]
    public void A_kill_between_the_renames_loses_nothing_but_the_newest()
    {
        using var rig = new CheckpointRig();
        rig.TrainAndDie(57);
        File.Move(rig.Path, rig.Path + ".next");

        Resumption resumption = rig.Trainer(new SoftmaxRegression()).Resume(rig.Path);

        Assert.Equal(40, resumption.Step);
        Assert.Contains("run.safetensors", resumption.FallbackReason);
    }

    [Fact]
    public void Two_damaged_checkpoints_are_refused_and_nothing_changes()
    {
        using var rig = new CheckpointRig();
        rig.TrainAndDie(57);
        Truncate(rig.Path);
        Truncate(rig.Previous);
        var model = new SoftmaxRegression { State = { [0] = { [0, 0] = 9 } } };
        var source = new NoisyHalves { Position = 999 };
        Trainer<int> trainer = rig.Trainer(model, source);

        ModelFileException refusal = Assert.Throws<ModelFileException>(() => trainer.Resume(rig.Path));

        Assert.Equal(rig.Path, refusal.FilePath);
        Assert.Equal(9, model.State[0][0, 0]);
        Assert.Equal(999, source.Position);
        Assert.Equal(0, trainer.Step);
    }

    [Fact]
    public void A_missing_checkpoint_is_not_found()
    {
        using var rig = new CheckpointRig();

        Assert.Throws<FileNotFoundException>(() => rig.Trainer(new SoftmaxRegression()).Resume(rig.Path));
    }

    [Fact]
    public void Every_flipped_bit_is_noticed()
    {
        using var rig = new CheckpointRig();
        rig.TrainAndDie(7 + 10);
        File.Delete(rig.Previous);
        byte[] bytes = File.ReadAllBytes(rig.Path);
        var model = new SoftmaxRegression();
        Trainer<int> trainer = rig.Trainer(model);

        for (int index = 0; index < bytes.Length; index++)
        {
            // Each byte once, in one of its eight bits: all of them would be eight times as long and no different.
            byte[] damaged = [.. bytes];
            damaged[index] ^= (byte)(1 << (index % 8));
            File.WriteAllBytes(rig.Path, damaged);

            Exception? refusal = Record.Exception(() => trainer.Resume(rig.Path));

            Assert.True(refusal is ModelFileException or CheckpointMismatchException, $"Byte {index}: {refusal?.ToString() ?? "accepted"}");
        }

        Assert.All(model.State[0].ToArray(), weight => Assert.Equal(0, weight));
    }

    [Fact]
    public void A_checkpoint_that_cannot_be_written_leaves_the_model_between_two_steps()
    {
        using var rig = new CheckpointRig();
        var model = new SoftmaxRegression();
        Trainer<int> trainer = rig.Trainer(model);
        Directory.CreateDirectory(rig.Path + ".next");

        Assert.Throws<UnauthorizedAccessException>(() => trainer.Run());
        Directory.Delete(rig.Path + ".next");
        TrainingResult result = trainer.Run();

        Assert.Equal(110, result.StepsInRun);
        Assert.Equal(120, rig.Trainer(new SoftmaxRegression()).Resume(rig.Path).Step);
    }

    private static void Truncate(string path)
    {
        using FileStream file = File.OpenWrite(path);
        file.SetLength(file.Length - 1);
    }
}
