using System.Globalization;

namespace Fathom.Tests.Statistics;

public class TrainingDiagnosisTests
{
    private static void AssertSays(TrainingFinding finding, string sentence, Network network) =>
        Assert.Equal(new TrainingDiagnosis(finding, sentence), network.Diagnosis);

    [Fact]
    public void Healthy() => AssertSays(
        TrainingFinding.Healthy,
        "Healthy: from layer5 to layer1 the gradient keeps its scale within 1.3-fold, and an update changes the weights by 0.11 %.",
        new Network().With(0, layer => layer with { GradientStandardDeviation = 0.065 }));

    [Fact]
    public void Healthy_without_depth() => AssertSays(
        TrainingFinding.Healthy, "Healthy: an update changes the weights by 0.11 %.", new Network(hidden: 1));

    [Fact]
    public void Healthy_without_hidden_layers() => AssertSays(
        TrainingFinding.Healthy, "Healthy: an update changes the weights by 0.11 %.", new Network(hidden: 0));

    [Fact]
    public void Not_finite() => AssertSays(
        TrainingFinding.NotFinite,
        "layer3 has values that are not finite: training has diverged. Go back to the last good parameters and lower the learning rate.",
        new Network()
            .With(2, layer => layer with { ActivationStandardDeviation = double.NaN })
            .With(4, layer => layer with { UpdateRatio = double.PositiveInfinity }));

    [Fact]
    public void Dead_units() => AssertSays(
        TrainingFinding.DeadUnits,
        "97 % of the activations of layer2 are zero: its units are dying and no longer learn. "
            + "A lower learning rate or Activation.LeakyReLU keeps them alive.",
        new Network(Activation.ReLU)
            .WithAll(layer => layer with { SaturatedFraction = 0.5 })
            .With(1, layer => layer with { SaturatedFraction = 0.97 }));

    [Fact]
    public void Half_a_rectifier_layer_inactive_is_healthy() => Assert.Equal(
        TrainingFinding.Healthy,
        new Network(Activation.ReLU).WithAll(layer => layer with { SaturatedFraction = 0.6 }).Diagnosis.Finding);

    [Fact]
    public void Saturated() => AssertSays(
        TrainingFinding.Saturated,
        "82 % of the activations of layer4 are saturated: hardly any gradient passes through them. "
            + "A lower learning rate or a smaller Gain keeps them on the slope.",
        new Network()
            .With(0, layer => layer with { SaturatedFraction = 0.6 })
            .With(3, layer => layer with { SaturatedFraction = 0.82 }));

    [Theory]
    [InlineData(0.02, 0)]
    [InlineData(0.98, 1)]
    public void Saturated_sigmoid(double mean, int near) => AssertSays(
        TrainingFinding.Saturated,
        $"90 % of the activations of layer5 are saturated near {near}: hardly any gradient passes through them. "
            + "Activation.Tanh, which is centered at zero, does not drift there.",
        new Network(Activation.Sigmoid).With(4, layer => layer with { SaturatedFraction = 0.9, ActivationMean = mean }));

    [Fact]
    public void A_saturated_output_is_no_fault() => Assert.Equal(
        TrainingFinding.Healthy, new Network().With(^1, layer => layer with { SaturatedFraction = 1 }).Diagnosis.Finding);

    [Theory]
    [InlineData(Activation.Tanh, Init.Standard, "Init.GlorotUniform keeps its scale.")]
    [InlineData(Activation.Softsign, Init.LeCunNormal, "Init.GlorotUniform keeps its scale.")]
    [InlineData(Activation.Tanh, Init.GlorotUniform, "A larger Gain on the hidden layers, or fewer of them, keeps its scale.")]
    [InlineData(Activation.Tanh, Init.Orthogonal, "A larger Gain on the hidden layers, or fewer of them, keeps its scale.")]
    [InlineData(Activation.ReLU, Init.GlorotUniform, "Init.HeUniform keeps its scale.")]
    [InlineData(Activation.GELU, Init.HeNormal, "A larger Gain on the hidden layers, or fewer of them, keeps its scale.")]
    [InlineData(Activation.Sigmoid, Init.GlorotUniform, "Activation.Tanh, or a Gain of 4 on Init.GlorotUniform, keeps its scale.")]
    public void Vanishing_gradient(Activation activation, Init init, string remedy) => AssertSays(
        TrainingFinding.VanishingGradient,
        $"The gradient shrinks 12-fold from layer5 to layer1: the lower layers hardly learn. {remedy}",
        new Network(activation, init).With(0, layer => layer with { GradientStandardDeviation = 0.05 / 12 }));

    /// <summary>He's initialiser keeps the norm from 1024 units to 32, and the standard deviation falls 5.7-fold; Glorot's the other way
    /// about.</summary>
    [Theory]
    [InlineData(1024, 32, 5.7)]
    [InlineData(32, 1024, 1 / 5.7)]
    [InlineData(32, 1024, 1)]
    public void A_gradient_that_only_widths_change_is_healthy(int first, int last, double shrinkage)
    {
        Network network = new Network().WithUnits(0, first).WithUnits(4, last)
            .With(0, layer => layer with { GradientStandardDeviation = 0.05 / shrinkage });

        Assert.Equal(TrainingFinding.Healthy, network.Diagnosis.Finding);
        Assert.StartsWith("Healthy: from layer5 to layer1 the gradient keeps its scale within 1.0-fold", network.Diagnosis.Sentence);
    }

    [Fact]
    public void A_gradient_that_vanishes_in_the_norm_too_is_said_by_the_norm() => AssertSays(
        TrainingFinding.VanishingGradient,
        "The gradient shrinks 8.0-fold from layer5 to layer1: the lower layers hardly learn. Init.GlorotUniform keeps its scale.",
        new Network().WithUnits(0, 40).With(0, layer => layer with { GradientStandardDeviation = 0.05 / 16 }));

    [Fact]
    public void No_gradient_at_all() => AssertSays(
        TrainingFinding.VanishingGradient,
        "No gradient reaches layer1: the lower layers do not learn. Init.GlorotUniform keeps its scale.",
        new Network().With(0, layer => layer with { GradientStandardDeviation = 0 }));

    [Fact]
    public void Exploding_gradient() => AssertSays(
        TrainingFinding.ExplodingGradient,
        "The gradient grows 2000-fold from layer5 to layer1: the lower layers are thrown about. "
            + "A smaller Gain on the hidden layers keeps its scale.",
        new Network().With(0, layer => layer with { GradientStandardDeviation = 100 }));

    [Fact]
    public void Vanishing_signal() => AssertSays(
        TrainingFinding.VanishingSignal,
        "The signal shrinks 8.6-fold from layer1 to layer5: the upper layers see little of the input. Init.GlorotUniform keeps its scale.",
        new Network().With(4, layer => layer with { ActivationStandardDeviation = 0.035 }));

    [Fact]
    public void No_signal_at_all() => AssertSays(
        TrainingFinding.VanishingSignal,
        "layer5 gives the same for every input: the signal is lost on the way. Init.GlorotUniform keeps its scale.",
        new Network().With(4, layer => layer with { ActivationStandardDeviation = 0 }));

    [Fact]
    public void Learning_rate_too_large() => AssertSays(
        TrainingFinding.LearningRateTooLarge,
        "An update changes the weights by 2.1 %, where about 0.1 % is usual: the learning rate is too large. Divide it by about 21.",
        new Network().WithAll(layer => layer with { UpdateRatio = 0.021 }));

    [Fact]
    public void Learning_rate_too_small() => AssertSays(
        TrainingFinding.LearningRateTooSmall,
        "An update changes the weights by 0.0012 %, where about 0.1 % is usual: the learning rate is too small. Multiply it by about 83.",
        new Network().WithAll(layer => layer with { UpdateRatio = 0.000012 }));

    [Fact]
    public void No_updates_at_all() => AssertSays(
        TrainingFinding.LearningRateTooSmall,
        "The updates do not change the weights: the learning rate is too small, or there is nothing left to learn.",
        new Network().WithAll(layer => layer with { UpdateRatio = 0 }));

    [Fact]
    public void One_layers_update_ratio_decides_nothing() => Assert.Equal(
        TrainingFinding.Healthy, new Network().With(0, layer => layer with { UpdateRatio = 0.5 }).Diagnosis.Finding);

    // Just below and at each threshold, so that a threshold that moves is noticed.
    [Theory]
    [InlineData(4.99, TrainingFinding.Healthy)]
    [InlineData(5.01, TrainingFinding.VanishingGradient)]
    [InlineData(1 / 4.99, TrainingFinding.Healthy)]
    [InlineData(1 / 5.01, TrainingFinding.ExplodingGradient)]
    public void The_gradients_scale_may_change_five_fold(double shrinkage, TrainingFinding finding) => Assert.Equal(
        finding, new Network().With(0, layer => layer with { GradientStandardDeviation = 0.05 / shrinkage }).Diagnosis.Finding);

    [Theory]
    [InlineData(0.0099, TrainingFinding.Healthy)]
    [InlineData(0.0101, TrainingFinding.LearningRateTooLarge)]
    [InlineData(0.000101, TrainingFinding.Healthy)]
    [InlineData(0.000099, TrainingFinding.LearningRateTooSmall)]
    public void The_update_ratio_may_lie_ten_fold_off(double ratio, TrainingFinding finding) =>
        Assert.Equal(finding, new Network().WithAll(layer => layer with { UpdateRatio = ratio }).Diagnosis.Finding);

    [Theory]
    [InlineData(Activation.Tanh, 0.49, TrainingFinding.Healthy)]
    [InlineData(Activation.Tanh, 0.5, TrainingFinding.Saturated)]
    [InlineData(Activation.ReLU, 0.89, TrainingFinding.Healthy)]
    [InlineData(Activation.ReLU, 0.9, TrainingFinding.DeadUnits)]
    [InlineData(Activation.LeakyReLU, 1, TrainingFinding.Healthy)]
    public void Saturation_has_a_threshold_by_activation(Activation activation, double fraction, TrainingFinding finding) => Assert.Equal(
        finding, new Network(activation).With(2, layer => layer with { SaturatedFraction = fraction }).Diagnosis.Finding);

    [Fact]
    public void The_gravest_finding_is_named() => Assert.Equal(
        TrainingFinding.Saturated,
        new Network()
            .WithAll(layer => layer with { UpdateRatio = 1 })
            .With(0, layer => layer with { GradientStandardDeviation = 0, SaturatedFraction = 0.7 })
            .Diagnosis.Finding);

    [Fact]
    public void Sentences_do_not_depend_on_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var commas = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        commas.NumberFormat.NumberDecimalSeparator = ",";
        try
        {
            CultureInfo.CurrentCulture = commas;
            Healthy();
            Learning_rate_too_large();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Completed_statistics_can_be_judged()
    {
        var model = new Fathom.Tests.Training.SoftmaxRegression();
        StepStatistics statistics = model.CreateStatistics();
        statistics.Complete(step: 0, loss: 1);

        // Sums that no kernel filled: 0 / 0 weights.
        Assert.Equal(TrainingFinding.NotFinite, TrainingDiagnosis.Of(statistics).Finding);
        Assert.Throws<ArgumentNullException>(() => TrainingDiagnosis.Of(null!));
    }
}
