using Fathom.Numerics;
using Fathom.Training;

namespace Fathom.Tests.Training;

public class DivergenceTests
{
    private static TrainingOptions Options(int recoveryInterval) => new()
    {
        Length = TrainingLength.Steps(100),
        LearningRate = 0.5f,
        RecoveryInterval = recoveryInterval,
    };

    // Fathom's loss check: a weight that turns NaN makes the next loss NaN.
    [Fact]
    public void A_loss_that_is_not_finite_puts_everything_back_to_the_last_good_state()
    {
        SoftmaxRegression model = Faulty(step: 57, parameter: 0, float.NaN);
        var source = new NoisyHalves();
        var trainer = new Trainer<int>(model, source, Options(recoveryInterval: 20));

        TrainingDivergedException diverged = Assert.Throws<TrainingDivergedException>(() => trainer.Run());

        SoftmaxRegression good = Good(steps: 40);
        Assert.Equal("output", diverged.Layer);
        Assert.Equal(TrainingPass.Forward, diverged.Pass);
        Assert.Equal(57, diverged.Step);
        Assert.Equal(40, diverged.RestoredStep);
        Assert.Equal(
            "Step 57 met a value that is not finite in the forward pass of layer 'output'. "
                + "The model and the source were put back to step 40. "
                + "The usual cause is a learning rate that is too large: lower it, or warm it up, and train on from there.",
            diverged.Message);
        Assert.IsType<NonFiniteTrainingException>(diverged.InnerException);
        Assert.Equal(40, trainer.Step);
        Assert.Equal(160, source.Position);
        AssertSameState(good, model);
    }

    // Optimiser state that is not used yet does not show in the loss: the periodic check finds it.
    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.NegativeInfinity)]
    public void State_that_is_not_finite_is_found_by_the_check(float value)
    {
        SoftmaxRegression model = Faulty(step: 59, parameter: 4, value, Optimizer.Adam);
        var trainer = new Trainer<int>(model, new NoisyHalves(), Options(recoveryInterval: 20));

        TrainingDivergedException diverged = Assert.Throws<TrainingDivergedException>(() => trainer.Run());

        Assert.Equal("output", diverged.Layer);
        Assert.Equal(TrainingPass.Update, diverged.Pass);
        Assert.Equal(60, diverged.Step);
        Assert.Equal(40, diverged.RestoredStep);
        AssertSameState(Good(steps: 40, Optimizer.Adam), model);
    }

    // Finite at the check of step 60, but so large that the loss of step 61 overflows: the copy of step 60 must not count as good.
    [Fact]
    public void A_copy_is_good_only_when_the_next_loss_is_finite()
    {
        SoftmaxRegression model = null!;
        model = new SoftmaxRegression(Optimizer.Momentum)
        {
            BeforeUpdate = step => Inject(step == 59, model.State[2], 1e36f),
        };
        var trainer = new Trainer<int>(model, new NoisyHalves(), Options(recoveryInterval: 20));

        TrainingDivergedException diverged = Assert.Throws<TrainingDivergedException>(() => trainer.Run());

        Assert.Equal(60, diverged.Step);
        Assert.Equal(40, diverged.RestoredStep);
        AssertSameState(Good(steps: 40, Optimizer.Momentum), model);
    }

    [Fact]
    public void A_fault_on_the_last_step_does_not_leave_the_run()
    {
        SoftmaxRegression model = Faulty(step: 99, parameter: 2, float.NaN, Optimizer.Momentum);

        TrainingDivergedException diverged = Assert.Throws<TrainingDivergedException>(
            () => new Trainer<int>(model, new NoisyHalves(), Options(recoveryInterval: 1000)).Run());

        Assert.Equal(100, diverged.Step);
        Assert.Equal(0, diverged.RestoredStep);
        AssertSameState(new SoftmaxRegression(Optimizer.Momentum), model);
    }

    [Fact]
    public void A_model_that_is_broken_from_the_start_is_refused_as_it_is()
    {
        var model = new SoftmaxRegression();
        model.State[1][0] = float.NaN;

        NonFiniteTrainingException refusal = Assert.Throws<NonFiniteTrainingException>(
            () => new Trainer<int>(model, new NoisyHalves(), Options(recoveryInterval: 20)).Run());

        Assert.Equal("output", refusal.Layer);
        Assert.Equal(0, refusal.Step);
        Assert.Equal(float.NaN, model.State[1][0]);
    }

    [Fact]
    public void Training_goes_on_from_the_last_good_state_with_a_lower_rate()
    {
        SoftmaxRegression model = Faulty(step: 57, parameter: 0, float.NaN);
        var source = new NoisyHalves();
        Assert.Throws<TrainingDivergedException>(() => new Trainer<int>(model, source, Options(recoveryInterval: 20)).Run());

        // The fault came with step 57; only 10 steps are made, so that it does not come again.
        TrainingOptions gentler = Options(20) with { Length = TrainingLength.Steps(10), LearningRate = 0.1f };
        TrainingResult result = new Trainer<int>(model, source, gentler).Run();

        Assert.Equal(TrainingStop.Completed, result.Stop);
        Assert.Equal(200, source.Position);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(16)]
    [InlineData(37)]
    [InlineData(103)]
    public void The_scan_sees_every_element(int length)
    {
        var values = Enumerable.Repeat(float.MaxValue, length).ToArray();
        Assert.True(FiniteScan.IsFinite(values));

        foreach (float bad in new[] { float.NaN, float.PositiveInfinity, float.NegativeInfinity })
        {
            for (int index = 0; index < length; index++)
            {
                values[index] = bad;
                Assert.False(FiniteScan.IsFinite(values));
                values[index] = -float.MaxValue;
            }
        }
    }

    private static SoftmaxRegression Good(int steps, Optimizer optimizer = Optimizer.Sgd)
    {
        var model = new SoftmaxRegression(optimizer);
        new Trainer<int>(model, new NoisyHalves(), Options(1000) with { Length = TrainingLength.Steps(steps) }).Run();
        return model;
    }

    private static SoftmaxRegression Faulty(long step, int parameter, float value, Optimizer optimizer = Optimizer.Sgd)
    {
        SoftmaxRegression model = null!;
        model = new SoftmaxRegression(optimizer) { BeforeUpdate = at => Inject(at == step, model.State[parameter], value) };
        return model;
    }

    private static void Inject(bool now, Parameter parameter, float value)
    {
        if (now)
        {
            parameter[0] = value;
        }
    }

    private static void AssertSameState(SoftmaxRegression expected, SoftmaxRegression actual)
    {
        Assert.Equal(expected.OptimizerSettings.Step, actual.OptimizerSettings.Step);
        Assert.All(expected.State.Zip(actual.State), pair => Assert.Equal(pair.First.ToArray(), pair.Second.ToArray()));
    }
}
