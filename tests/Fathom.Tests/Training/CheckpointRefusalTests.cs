using Fathom.Persistence;
using Fathom.Training;

namespace Fathom.Tests.Training;

public class CheckpointRefusalTests
{
    private static void AssertRefused(
        CheckpointRig rig, Trainer<int> trainer, SoftmaxRegression model, string subject, string expected, string found)
    {
        float[] weights = model.State[0].ToArray();
        CheckpointMismatchException refusal = Assert.Throws<CheckpointMismatchException>(() => trainer.Resume(rig.Path));

        Assert.Equal(subject, refusal.Subject);
        Assert.Equal(expected, refusal.Expected);
        Assert.Equal(found, refusal.Found);
        Assert.StartsWith($"{rig.Path}: expected the {subject} '{expected}'; found '{found}'. ", refusal.Message);
        Assert.Equal(0, trainer.Step);
        Assert.Equal(0, model.OptimizerSettings.Step);
        Assert.Equal(weights, model.State[0].ToArray());
    }

    [Fact]
    public void Another_declaration()
    {
        using var rig = new CheckpointRig();
        rig.TrainAndDie(57);
        var model = new SoftmaxRegression(hash: "fedcba9876543210");

        AssertRefused(
            rig, rig.Trainer(model), model,
            "declaration", "SoftmaxRegression fedcba9876543210", "SoftmaxRegression 0123456789abcdef");
    }

    [Fact]
    public void Another_declaration_of_other_shapes_is_refused_for_its_declaration()
    {
        using var rig = new CheckpointRig();
        rig.TrainAndDie(57);
        var model = new SoftmaxRegression(inputs: 5, hash: "fedcba9876543210");
        var trainer = new Trainer<int>(model, new NoisyHalves(inputs: 5), rig.Options with { EarlyStopping = null });

        AssertRefused(rig, trainer, model, "declaration", "SoftmaxRegression fedcba9876543210", "SoftmaxRegression 0123456789abcdef");
    }

    [Fact]
    public void Another_schedule()
    {
        using var rig = new CheckpointRig();
        rig.TrainAndDie(57);
        var model = new SoftmaxRegression();
        var trainer = new Trainer<int>(model, new NoisyHalves(), rig.Options with { LearningRate = 0.05f }, CheckpointRig.Validation);

        AssertRefused(rig, trainer, model, "schedule", "constant(0.05)", "warm-up(20, cosine(0.4, 0.01, 120))");
    }

    [Fact]
    public void Another_source()
    {
        using var rig = new CheckpointRig();
        rig.TrainAndDie(57);
        var model = new SoftmaxRegression();

        AssertRefused(rig, rig.Trainer(model, new NoisyHalves(seed: 3)), model, "source", "noisy halves, seed 3", "noisy halves, seed 1");
    }

    [Fact]
    public void Early_stopping_that_was_not_used()
    {
        using var rig = new CheckpointRig();
        var trainedWithout = new Trainer<int>(new SoftmaxRegression(), new NoisyHalves(), rig.Options with { EarlyStopping = null });
        trainedWithout.Run();
        var model = new SoftmaxRegression();

        AssertRefused(rig, rig.Trainer(model), model, "early stopping", "used", "unused");
    }

    [Fact]
    public void A_file_of_weights_alone()
    {
        using var rig = new CheckpointRig();
        var model = new SoftmaxRegression();
        SafetensorsFile.Write(rig.Path, model.State);

        AssertRefused(rig, rig.Trainer(model), model, "format", "checkpoint 1", "no checkpoint");
    }

    [Fact]
    public void Another_format()
    {
        using var rig = new CheckpointRig();
        var model = new SoftmaxRegression();
        SafetensorsFile.Write(rig.Path, model.State, new Dictionary<string, string> { ["fathom.format"] = "checkpoint 2" });

        AssertRefused(rig, rig.Trainer(model), model, "format", "checkpoint 1", "checkpoint 2");
    }

    [Fact]
    public void A_refused_checkpoint_does_not_give_way_to_the_one_before()
    {
        using var rig = new CheckpointRig();
        rig.TrainAndDie(57);
        var model = new SoftmaxRegression();
        SafetensorsFile.Write(rig.Path, model.State);

        AssertRefused(rig, rig.Trainer(model), model, "format", "checkpoint 1", "no checkpoint");
    }

    [Fact]
    public void A_directory_that_does_not_exist()
    {
        using var rig = new CheckpointRig();
        TrainingOptions options = rig.Options with { Checkpoint = new CheckpointOptions(Path.Combine(rig.Path, "none", "run"), 10) };

        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => new Trainer<int>(new SoftmaxRegression(), new NoisyHalves(), options, CheckpointRig.Validation));

        Assert.Contains("there is no directory", refusal.Message);
    }
}
