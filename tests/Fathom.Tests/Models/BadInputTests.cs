namespace Fathom.Tests.Models;

/// <summary>Bad input at run time: a named exception that says what was expected and what came, and a model that is as it was.</summary>
public sealed class BadInputTests
{
    private readonly ClassifierNet _classifier = new(seed: 1);
    private readonly RegressionNet _regression = new(seed: 1);
    private readonly float[] _inputs = Examples.Values(20, seed: 2);
    private readonly int[] _labels = Examples.Labels(4, 3);
    private readonly float[] _targets = Examples.Values(8, seed: 3);

    [Theory]
    [InlineData(19)]
    [InlineData(21)]
    [InlineData(0)]
    public void TrainStep_WrongNumberOfInputs_IsRefused(int length)
    {
        var refusal = Refuses<ShapeException>(() => _classifier.TrainStep(new float[length], _labels, 0.1f));

        Assert.Contains("Expected 4 rows of 5 inputs, 20 in all", refusal.Message);
        Assert.Contains($"has {length}", refusal.Message);
    }

    [Fact]
    public void TrainStep_WrongNumberOfLabels_IsRefused() =>
        Assert.Contains("Expected 4 rows", Refuses<ShapeException>(() => _classifier.TrainStep(_inputs, new int[3], 0.1f)).Message);

    [Fact]
    public void TrainStep_WrongNumberOfTargets_IsRefused()
    {
        Action step = () => _regression.TrainStep(_inputs, new float[7], 0.1f);

        Assert.Contains("Expected 4 rows of 2 targets", Refuses<ShapeException>(step).Message);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(int.MinValue)]
    public void TrainStep_LabelOutOfRange_IsRefusedByRow(int label)
    {
        _labels[2] = label;

        var refusal = Refuses<LabelOutOfRangeException>(() => _classifier.TrainStep(_inputs, _labels, 0.1f));

        Assert.Equal((2, label), (refusal.Row, refusal.Label));
        Assert.Contains("class indices 0 to 2", refusal.Message);
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    public void TrainStep_InputNotFinite_IsRefusedByPlace(float value)
    {
        _inputs[5 * 3 + 4] = value;

        var refusal = Refuses<NonFiniteInputException>(() => _classifier.TrainStep(_inputs, _labels, 0.1f));

        Assert.Equal((3, 4), (refusal.Row, refusal.Column));
    }

    [Fact]
    public void TrainStep_TargetNotFinite_IsRefusedByPlace()
    {
        _targets[3] = float.NaN;

        var refusal = Refuses<NonFiniteInputException>(() => _regression.TrainStep(_inputs, _targets, 0.1f));

        Assert.Equal((1, 1), (refusal.Row, refusal.Column));
    }

    [Theory]
    [InlineData(-0.1f)]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    public void TrainStep_LearningRateOutOfRange_IsRefused(float rate) =>
        Refuses<ArgumentOutOfRangeException>(() => _classifier.TrainStep(_inputs, _labels, rate));

    [Fact]
    public void TrainStep_LossNotFinite_NamesTheLayerAndChangesNothing()
    {
        _classifier.Layers["hidden"].Weights[0, 0] = float.NaN;

        var stop = Refuses<NonFiniteTrainingException>(() => _classifier.TrainStep(_inputs, _labels, 0.1f));

        Assert.Equal(("hidden", TrainingPass.Forward, 0L), (stop.Layer, stop.Pass, stop.Step));
    }

    [Fact]
    public void TrainStep_StatisticsOfAnotherModel_AreRefused() =>
        Refuses<ArgumentException>(() => _classifier.TrainStep(_inputs, _labels, 0.1f, _regression.CreateStatistics()));

    [Fact]
    public void ComputeGradients_GradientsOfAnotherModel_AreRefused() =>
        Refuses<ArgumentException>(() => _classifier.ComputeGradients(_inputs, _labels, _regression.CreateGradients()));

    [Fact]
    public void Predict_NotWholeRows_IsRefused() =>
        Assert.Contains("rows of 5 inputs", Refuses<ShapeException>(() => _classifier.Predict(new float[7], new float[3])).Message);

    [Fact]
    public void Predict_OutputsOfOtherRows_AreRefused() =>
        Assert.Contains("2 rows of 3 outputs", Refuses<ShapeException>(() => _classifier.Predict(new float[10], new float[3])).Message);

    [Fact]
    public void Predict_InputNotFinite_WritesNothing()
    {
        // The bad row comes in a later piece than the first, so that a check piece by piece would have written something.
        float[] inputs = new float[5 * 100];
        inputs[^1] = float.NaN;
        float[] outputs = new float[3 * 100];

        Assert.Throws<NonFiniteInputException>(() => _classifier.Predict(inputs, outputs));

        Assert.All(outputs, output => Assert.Equal(0f, output));
    }

    [Fact]
    public void Evaluate_NoRows_IsRefused() =>
        Assert.Contains("at least one row", Refuses<ShapeException>(() => _classifier.Evaluate([], ReadOnlySpan<int>.Empty)).Message);

    private T Refuses<T>(Action action)
        where T : Exception
    {
        int[] classifier = Examples.Bits(_classifier);
        int[] regression = Examples.Bits(_regression);

        T refusal = Assert.Throws<T>(action);

        Assert.Equal(classifier, Examples.Bits(_classifier));
        Assert.Equal(regression, Examples.Bits(_regression));
        Assert.Equal((0, 0), (_classifier.OptimizerSettings.Step, _regression.OptimizerSettings.Step));

        // A refusal must not leave the model marked as in use.
        Assert.Equal(3, Predict().Length);
        return refusal;
    }

    private float[] Predict()
    {
        float[] outputs = new float[3];
        _classifier.Predict(new float[5], outputs);
        return outputs;
    }
}
