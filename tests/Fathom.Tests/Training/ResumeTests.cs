using Fathom.Training;

namespace Fathom.Tests.Training;

public class ResumeTests
{
    [Theory]
    [InlineData(Optimizer.Sgd)]
    [InlineData(Optimizer.Momentum)]
    [InlineData(Optimizer.Adam)]
    public void A_killed_training_goes_on_to_the_same_bits(Optimizer optimizer)
    {
        using var unbrokenRig = new CheckpointRig();
        var unbroken = new SoftmaxRegression(optimizer);
        TrainingResult expected = unbrokenRig.Trainer(unbroken).Run();

        using var rig = new CheckpointRig();
        IReadOnlyList<float> before = rig.TrainAndDie(57, optimizer);
        var resumed = new SoftmaxRegression(optimizer) { State = { [0] = { [0, 0] = 9 } } };
        Trainer<int> trainer = rig.Trainer(resumed, new NoisyHalves { Position = 999 });
        Resumption resumption = trainer.Resume(rig.Path);
        TrainingResult result = trainer.Run();

        Assert.Equal(new Resumption(rig.Path, 50, null, null), resumption);
        Assert.Equal(unbroken.Losses, before.Take(50).Concat(resumed.Losses));
        Assert.Equal(unbroken.OptimizerSettings.Step, resumed.OptimizerSettings.Step);
        Assert.All(unbroken.State.Zip(resumed.State), pair => Assert.Equal(Bits(pair.First), Bits(pair.Second)));
        Assert.Equal(File.ReadAllBytes(unbrokenRig.Path), File.ReadAllBytes(rig.Path));
        Assert.Equal(expected.FinalValidation, result.FinalValidation);
        Assert.Equal(expected.BestValidation, result.BestValidation);
        Assert.Equal(120, result.Step);
        Assert.Equal(70, result.StepsInRun);
        Assert.Equal(resumption, result.ResumedFrom);
    }

    [Fact]
    public void The_optimisers_settings_are_resumed()
    {
        using var rig = new CheckpointRig();
        var model = new SoftmaxRegression(Optimizer.Momentum)
        {
            OptimizerSettings = { Momentum = 0.7f, WeightDecay = 1e-4f, Epsilon = 1e-7f },
        };
        rig.Trainer(model).Run();

        var resumed = new SoftmaxRegression(Optimizer.Momentum);
        rig.Trainer(resumed).Resume(rig.Path);

        Assert.Equal(0.7f, resumed.OptimizerSettings.Momentum);
        Assert.Equal(1e-4f, resumed.OptimizerSettings.WeightDecay);
        Assert.Equal(1e-7f, resumed.OptimizerSettings.Epsilon);
    }

    [Fact]
    public void The_best_state_survives_a_kill()
    {
        using var rig = new CheckpointRig();
        rig.TrainAndDie(57);

        // From here on every update spoils the model, so that its best was before the kill.
        SoftmaxRegression spoiled = null!;
        spoiled = new SoftmaxRegression { BeforeUpdate = _ => spoiled.State[0][0, 0] += 3 };
        Trainer<int> spoiling = rig.Trainer(spoiled);
        spoiling.Resume(rig.Path);
        TrainingResult result = spoiling.Run();

        long bestStep = result.BestValidation!.Value.Step;
        Assert.InRange(bestStep, 1, 50);
        var best = new SoftmaxRegression();
        TrainingOptions toBest = rig.Options with { Length = TrainingLength.Steps(bestStep), EarlyStopping = null, Checkpoint = null };
        new Trainer<int>(best, new NoisyHalves(), toBest).Run();
        Assert.Equal(Bits(best.State[0]), Bits(spoiled.State[0]));
    }

    [Fact]
    public void A_cancelled_run_leaves_a_checkpoint_of_its_last_step()
    {
        using var rig = new CheckpointRig();
        using var cancel = new CancellationTokenSource();
        var source = new NoisyHalves { BeforeNext = position => CancelAt(position, 4 * 32, cancel) };
        rig.Trainer(new SoftmaxRegression(), source).Run(cancellationToken: cancel.Token);

        Assert.Equal(33, rig.Trainer(new SoftmaxRegression()).Resume(rig.Path).Step);
    }

    [Fact]
    public void A_completed_training_can_be_made_longer()
    {
        using var rig = new CheckpointRig();
        var unbroken = new SoftmaxRegression();
        rig.Trainer(unbroken).Run();
        using var shortRig = new CheckpointRig();
        TrainingOptions shorter = shortRig.Options with { Length = TrainingLength.Steps(45) };
        new Trainer<int>(new SoftmaxRegression(), new NoisyHalves(), shorter, CheckpointRig.Validation).Run();

        var resumed = new SoftmaxRegression();
        Trainer<int> trainer = shortRig.Trainer(resumed);
        trainer.Resume(shortRig.Path);
        trainer.Run();

        Assert.Equal(Bits(unbroken.State[0]), Bits(resumed.State[0]));
        Assert.Equal(File.ReadAllBytes(rig.Path), File.ReadAllBytes(shortRig.Path));
    }

    [Fact]
    public void Another_instruction_set_is_resumed_and_said()
    {
        using var rig = new CheckpointRig();
        rig.TrainAndDie(57);

        Resumption resumption = rig.Trainer(new SoftmaxRegression { InstructionSet = InstructionSet.Avx2 }).Resume(rig.Path);

        Assert.Equal("The checkpoint was made with Scalar kernels; this model runs Avx2.", resumption.BitDifference);
    }

    [Fact]
    public void A_state_that_is_not_finite_never_replaces_a_checkpoint()
    {
        using var rig = new CheckpointRig();
        SoftmaxRegression model = null!;
        model = new SoftmaxRegression(Optimizer.Momentum)
        {
            BeforeUpdate = step => model.State[2][0] = step == 49 ? float.NaN : model.State[2][0],
        };

        TrainingDivergedException diverged = Assert.Throws<TrainingDivergedException>(() => rig.Trainer(model).Run());

        // The last good state is of the recovery interval, step 45, later than the last checkpoint's.
        Assert.Equal(50, diverged.Step);
        Assert.Equal(45, diverged.RestoredStep);
        Assert.Equal(40, rig.Trainer(new SoftmaxRegression(Optimizer.Momentum)).Resume(rig.Path).Step);
    }

    private static int[] Bits(Parameter parameter) => [.. parameter.ToArray().Select(BitConverter.SingleToInt32Bits)];

    private static void CancelAt(long position, long when, CancellationTokenSource cancel)
    {
        if (position == when)
        {
            cancel.Cancel();
        }
    }
}
