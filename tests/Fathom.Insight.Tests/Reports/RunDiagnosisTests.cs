using Fathom.Insight.Reports;

namespace Fathom.Insight.Tests.Reports;

public class RunDiagnosisTests
{
    private static readonly SyntheticRun Healthy = new();

    private static RunFinding[] Of(SyntheticRun run) => [.. RunDiagnosis.Of(run.Log())];

    [Fact]
    public void A_healthy_run_is_healthy_and_nothing_else()
    {
        RunFinding finding = Assert.Single(Of(Healthy));

        Assert.Equal(TrainingFinding.Healthy, finding.Finding);
        Assert.Equal("Nothing was found at every one of 21 looks, from update 0 to 20,000.", finding.When);
        Assert.Contains("hidden1\u00A00.001", finding.Evidence.Single(evidence => evidence.Label == "update over weight").Value);
    }

    public static TheoryData<TrainingFinding> Findings() =>
        [.. Enum.GetValues<TrainingFinding>().Where(finding => finding is not TrainingFinding.Healthy)];

    private static SyntheticRun Sick(TrainingFinding finding) => finding switch
    {
        TrainingFinding.NotFinite => Healthy with { GradientDeviation = (layer, _) => layer == 2 ? double.NaN : 0.02 },
        TrainingFinding.DeadUnits => Healthy with { Activation = Activation.ReLU, Saturated = (layer, _) => layer == 3 ? 0.97 : 0.5 },
        TrainingFinding.Saturated => Healthy with { Activation = Activation.Sigmoid, Saturated = (layer, _) => layer == 4 ? 0.8 : 0 },
        TrainingFinding.VanishingGradient => Healthy with { GradientDeviation = (layer, _) => 0.02 * Math.Pow(2, layer) },
        TrainingFinding.ExplodingGradient => Healthy with { GradientDeviation = (layer, _) => 0.02 * Math.Pow(0.5, layer) },
        TrainingFinding.VanishingSignal => Healthy with { ActivationDeviation = (layer, _) => 0.3 * Math.Pow(0.5, layer) },
        TrainingFinding.LearningRateTooLarge => Healthy with { UpdateRatio = (_, _) => 0.05 },
        TrainingFinding.LearningRateTooSmall => Healthy with { UpdateRatio = (_, _) => 2e-5 },
        _ => throw new ArgumentOutOfRangeException(nameof(finding)),
    };

    [Theory]
    [MemberData(nameof(Findings))]
    public void Each_finding_is_made_of_steps_and_of_full_statistics_alone(TrainingFinding finding)
    {
        RunFinding ofSteps = Assert.Single(Of(Sick(finding)));
        Assert.Equal(finding, ofSteps.Finding);
        Assert.Equal("From the first look (update 0) to the last (update 20,000), at every one of 21 looks.", ofSteps.When);

        // In full statistics what is not finite is counted, and NaN is what there was nothing to measure of.
        SyntheticRun looks = finding == TrainingFinding.NotFinite
            ? Healthy with { Moments = 0, Distort = (layer, values) => layer == 2 ? values with { NonFiniteCount = 1 } : values }
            : Sick(finding) with { Moments = 0 };
        RunFinding ofLooks = Assert.Single(Of(looks));
        Assert.Equal(ofSteps.Sentence, ofLooks.Sentence);
        Assert.Contains("every one of 11 looks", ofLooks.When);
    }

    [Theory]
    [InlineData(TrainingFinding.NotFinite, "hidden3 has values that are not finite", "first layer", "hidden3")]
    [InlineData(
        TrainingFinding.DeadUnits,
        "97 % of the activations of hidden4 are zero",
        "units of hidden4 saturated at each of the last 20 looks",
        "3 of 256")]
    [InlineData(
        TrainingFinding.Saturated,
        "80 % of the activations of hidden5 are saturated near 0",
        "saturated activations",
        "hidden5\u00A080.0 %")]
    [InlineData(
        TrainingFinding.VanishingGradient,
        "shrinks 16-fold from hidden5 to hidden1",
        "standard deviation of the back-propagated gradient",
        "hidden1\u00A00.02, hidden2\u00A00.04, hidden3\u00A00.08, hidden4\u00A00.16, hidden5\u00A00.32")]
    [InlineData(
        TrainingFinding.ExplodingGradient,
        "grows 16-fold from hidden5 to hidden1",
        "change from the first hidden layer to the last",
        "16-fold")]
    [InlineData(
        TrainingFinding.VanishingSignal,
        "shrinks 16-fold from hidden1 to hidden5",
        "standard deviation of the activations",
        "hidden5\u00A00.0188")]
    [InlineData(TrainingFinding.LearningRateTooLarge, "Divide it by about 50", "update over weight", "output\u00A00.05")]
    [InlineData(TrainingFinding.LearningRateTooSmall, "Multiply it by about 50", "usual", "0.001, within 10-fold")]
    public void A_sentence_comes_with_the_numbers_that_it_rests_on(TrainingFinding finding, string sentence, string label, string value)
    {
        RunFinding found = Assert.Single(Of(Sick(finding)));

        Assert.Contains(sentence, found.Sentence);
        Assert.Contains(value, Assert.Single(found.Evidence, evidence => evidence.Label == label).Value);
        Assert.Equal("0", Assert.Single(found.Evidence, evidence => evidence.Label == "measured before update").Value);
    }

    [Fact]
    public void A_fault_that_ended_says_when_and_the_run_is_healthy_at_last()
    {
        RunFinding[] findings = Of(Healthy with { GradientDeviation = (layer, step) => step < 5_000 ? 0.02 * Math.Pow(2, layer) : 0.02 });

        Assert.Equal([TrainingFinding.VanishingGradient, TrainingFinding.Healthy], findings.Select(finding => finding.Finding));
        Assert.Equal("From the first look (update 0) until update 4,000, at 5 of 21 looks; over by the end.", findings[0].When);
        Assert.Equal("At the last look, before update 20,000.", findings[1].When);
    }

    [Fact]
    public void A_fault_that_began_later_says_since_when_and_shows_its_gravest_moment()
    {
        RunFinding finding = Assert.Single(Of(Healthy with
        {
            Saturated = (layer, step) => layer == 0 && step >= 15_000 ? (step == 17_000 ? 0.95 : 0.6) : 0,
        }));

        Assert.Equal(TrainingFinding.Saturated, finding.Finding);
        Assert.Equal("Since update 15,000, at 6 of 21 looks; still so at the last look (update 20,000).", finding.When);
        Assert.StartsWith("95 % of the activations of hidden1 are saturated", finding.Sentence);
        Assert.Contains(finding.Evidence, evidence => evidence is { Label: "measured before update", Value: "17,000" });
    }

    [Fact]
    public void Several_faults_are_all_told_the_gravest_first()
    {
        RunFinding[] findings = Of(Healthy with
        {
            GradientDeviation = (layer, _) => 0.02 * Math.Pow(2, layer),
            ActivationDeviation = (layer, _) => 0.3 * Math.Pow(0.5, layer),
            UpdateRatio = (_, _) => 0.05,
        });

        Assert.Equal(
            [TrainingFinding.VanishingGradient, TrainingFinding.VanishingSignal, TrainingFinding.LearningRateTooLarge],
            findings.Select(finding => finding.Finding));
    }

    [Fact]
    public void One_minibatch_among_many_in_the_middle_is_chance()
    {
        SyntheticRun chance = Healthy with { Moments = 101, UpdateRatio = (_, step) => step == 10_000 ? 0.05 : 1e-3 };

        Assert.Equal(TrainingFinding.Healthy, Assert.Single(Of(chance)).Finding);
    }

    [Fact]
    public void One_value_that_is_not_finite_is_told_wherever_it_was()
    {
        SyntheticRun once = Healthy with { Moments = 101, GradientDeviation = (_, step) => step == 10_000 ? double.NaN : 0.02 };

        Assert.Equal([TrainingFinding.NotFinite, TrainingFinding.Healthy], Of(once).Select(finding => finding.Finding));
    }

    [Fact]
    public void Layers_that_were_not_logged_are_not_missed()
    {
        RunLogContents log = Sick(TrainingFinding.VanishingGradient).Log();
        RunLogContents some = log with
        {
            Moments =
            [
                .. log.Moments.Select(entry => entry with
                {
                    Layers = entry.Layers.Where(layer => layer.Layer is "hidden1" or "hidden5").ToArray(),
                }),
            ],
        };

        RunFinding finding = Assert.Single(RunDiagnosis.Of(some));

        Assert.Contains("shrinks 16-fold from hidden5 to hidden1", finding.Sentence);
    }

    [Fact]
    public void A_look_without_an_update_ratio_is_judged_by_the_rest()
    {
        RunLogContents log = (Healthy with { Moments = 0, UpdateRatio = (_, _) => double.NaN }).Log();
        RunLogContents without = log with
        {
            Full =
            [
                .. log.Full.Select(entry => entry with
                {
                    Layers = [.. entry.Layers.Select(layer => layer with { UpdateToWeight = null })],
                }),
            ],
        };

        RunFinding finding = Assert.Single(RunDiagnosis.Of(without));

        Assert.Equal("Healthy: from hidden5 to hidden1 the gradient keeps its scale within 1.0-fold.", finding.Sentence);
    }

    [Fact]
    public void Without_looks_there_is_nothing_to_judge() => Assert.Empty(Of(Healthy with { Moments = 0, Looks = 0 }));
}
