using Fathom.Training;

namespace Fathom.Tests.Training;

public class EarlyStoppingTests
{
    private static ValidationPoint Point(long step, double loss, double error = 0) => new(step, new Evaluation(1, loss, error));

    private static ValidationHistory After(double minimalImprovement, ValidationMeasure measure, params ValidationPoint[] points) =>
        points.Aggregate(default(ValidationHistory), (history, point) => history.With(point, measure, minimalImprovement));

    [Fact]
    public void The_best_is_the_lowest_loss()
    {
        ValidationHistory history = After(0, ValidationMeasure.Loss, Point(1, 3), Point(2, 1), Point(3, 2), Point(4, 1));

        Assert.Equal(new ValidationHistory(Point(4, 1), Point(2, 1), 2), history);
    }

    [Fact]
    public void The_measure_can_be_the_error_rate()
    {
        ValidationHistory history = After(0, ValidationMeasure.ErrorRate, Point(1, 3, 0.1), Point(2, 1, 0.2));

        Assert.Equal(1, history.Best!.Value.Step);
    }

    [Fact]
    public void Less_than_the_minimal_improvement_is_none()
    {
        ValidationHistory history = After(0.5, ValidationMeasure.Loss, Point(1, 3), Point(2, 2.75), Point(3, 2.25), Point(4, 2));

        Assert.Equal(3, history.Best!.Value.Step);
        Assert.Equal(1, history.SinceBest);
    }

    [Fact]
    public void A_loss_that_is_not_a_number_is_never_the_best()
    {
        ValidationHistory before = After(0, ValidationMeasure.Loss, Point(1, double.NaN), Point(2, double.PositiveInfinity));
        ValidationHistory after = After(0, ValidationMeasure.Loss, Point(1, double.NaN), Point(2, 1), Point(3, double.NaN));

        Assert.Null(before.Best);
        Assert.Equal(2, before.SinceBest);
        Assert.Equal(2, after.Best!.Value.Step);
        Assert.Equal(1, after.SinceBest);
    }

    [Fact]
    public void Patience_counts_validations_since_the_best()
    {
        ValidationHistory history = After(0, ValidationMeasure.Loss, Point(1, 1), Point(2, 2), Point(3, 2));

        Assert.True(history.IsExhausted(new EarlyStopping(2)));
        Assert.False(history.IsExhausted(new EarlyStopping(3)));
        Assert.False(history.IsExhausted(null));
    }

    [Fact]
    public void Training_stops_and_the_model_is_as_it_was_at_its_best()
    {
        var best = new SoftmaxRegression(Optimizer.Momentum);
        var model = new SoftmaxRegression(Optimizer.Momentum);
        TrainingResult result = Stopping(model).Run();

        // The same training by hand, ended where the validation was best.
        TrainingOptions toBest = new() { Length = TrainingLength.Steps(result.BestValidation!.Value.Step), LearningRate = 0.5f };
        new Trainer<int>(best, new NoisyHalves(), toBest).Run();

        Assert.Equal(TrainingStop.StoppedEarly, result.Stop);
        Assert.Equal(result.BestValidation.Value.Step + 6, result.Step);
        Assert.Equal(result.BestValidation, result.FinalValidation);
        Assert.Equal(best.OptimizerSettings.Step, model.OptimizerSettings.Step);
        Assert.All(best.State.Zip(model.State), pair => Assert.Equal(pair.First.ToArray(), pair.Second.ToArray()));
    }

    [Fact]
    public void A_stopped_training_stays_stopped()
    {
        var model = new SoftmaxRegression(Optimizer.Momentum);
        Trainer<int> trainer = Stopping(model);
        TrainingResult first = trainer.Run();
        float[] weights = model.State[0].ToArray();

        TrainingResult again = trainer.Run();

        Assert.Equal(TrainingStop.StoppedEarly, again.Stop);
        Assert.Equal(0, again.StepsInRun);
        Assert.Equal(first.FinalValidation, again.FinalValidation);
        Assert.Equal(weights, model.State[0].ToArray());
    }

    [Fact]
    public void A_completed_training_leaves_the_best_model_too()
    {
        var model = new SoftmaxRegression(Optimizer.Momentum);
        ExampleSet<int> validation = Validation();
        TrainingOptions options = StoppingOptions(patience: 10_000) with { Length = TrainingLength.Steps(301) };

        TrainingResult result = new Trainer<int>(model, new NoisyHalves(), options, validation).Run();

        Assert.Equal(TrainingStop.Completed, result.Stop);
        Assert.True(result.BestValidation!.Value.Step < 301);
        Assert.Equal(result.BestValidation.Value.Evaluation, model.Evaluate(validation.Inputs.Span, validation.Targets.Span));
        Assert.Equal(result.BestValidation, result.FinalValidation);
    }

    private static ExampleSet<int> Validation() => ExampleSet.Draw(new NoisyHalves(seed: 2), 200);

    private static TrainingOptions StoppingOptions(int patience) => new()
    {
        Length = TrainingLength.UntilStopped,
        LearningRate = 0.5f,
        ValidationInterval = 2,
        EarlyStopping = new EarlyStopping(patience),
    };

    private static Trainer<int> Stopping(SoftmaxRegression model) => new(model, new NoisyHalves(), StoppingOptions(3), Validation());
}
