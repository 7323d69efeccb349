using System.Text.Json;

namespace Fathom.Insight.Tests.Reports;

public class PredictionFigureTests
{
    private static readonly LoggedPrediction Predicted = new()
    {
        InputSecondMoment = 1,
        Verdict = "The signal fades.",
        Layers = [Layer("hidden2", 0.2), Layer("hidden5", 0.05)],
    };

    [Fact]
    public void Predicted_values_stand_with_their_bars_beside_what_was_measured()
    {
        RunLogContents log = WithPrediction(new SyntheticRun { ActivationDeviation = (layer, _) => 0.1 * (layer + 1) }.Log(), Predicted);
        using ReportFile page = ReportFile.Of(log);

        JsonElement figure = page.Figure("prediction-0");
        Assert.Equal(["hidden2", "hidden5"], figure.GetProperty("xNames").EnumerateArray().Select(name => name.GetString()));
        JsonElement activations = figure.GetProperty("panels").EnumerateArray()
            .Single(panel => panel.GetProperty("title").GetString() == "activations");
        JsonElement[] curves = [.. activations.GetProperty("curves").EnumerateArray()];
        Assert.Equal(["WideBand", "Dotted", "Marked"], curves.Select(curve => curve.GetProperty("style").GetString()));
        Assert.Equal([0.4, 0.1], ReportFile.Numbers(curves[0].GetProperty("y")).Select(Rounded));
        Assert.Equal([0.1, 0.025], ReportFile.Numbers(curves[0].GetProperty("low")).Select(Rounded));
        Assert.Equal([0.2, 0.05], ReportFile.Numbers(curves[1].GetProperty("y")).Select(Rounded));
        Assert.Equal([0.2, 0.5], ReportFile.Numbers(curves[2].GetProperty("y")).Select(Rounded));
    }

    [Fact]
    public void The_table_has_saturation_and_singular_values_too()
    {
        using ReportFile page = ReportFile.Of(WithPrediction(new SyntheticRun { Saturated = (_, _) => 0.125 }.Log(), Predicted));

        string markup = page.Markup().Replace("\n", "", StringComparison.Ordinal);
        Assert.Contains(
            Row("hidden2", "standard deviation of the activations", "0.2", "0.1", "0.4", "0.3"), markup, StringComparison.Ordinal);
        Assert.Contains(Row("hidden2", "saturated fraction", "0.06", "0.05", "0.07", "0.125"), markup, StringComparison.Ordinal);
        Assert.Contains(Row("hidden2", "mean singular value", "0.5", "\u2013", "\u2013", "0.8"), markup, StringComparison.Ordinal);
        Assert.Contains(
            Row("hidden2", "root mean square singular value", "0.7", "\u2013", "\u2013", "0.9"), markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_of_before_saturation_was_logged_has_the_other_numbers()
    {
        LoggedPrediction old = Predicted with
        {
            Layers = [.. Predicted.Layers.Select(layer => layer with { SaturatedFraction = null, RootMeanSquareSingularValue = null })],
        };
        using ReportFile page = ReportFile.Of(WithPrediction(new SyntheticRun().Log(), old));

        string markup = page.Markup();
        Assert.Contains("<td>mean singular value</td>", markup, StringComparison.Ordinal);
        Assert.DoesNotContain("<td>saturated fraction</td>", markup, StringComparison.Ordinal);
        Assert.DoesNotContain("<td>root mean square singular value</td>", markup, StringComparison.Ordinal);
    }

    /// <summary>Whether there are numbers or only the reason why there are none.</summary>
    [Theory]
    [InlineData("The signal fades.")]
    [InlineData("Not predicted, because 2 inputs are too few.")]
    public void A_runs_card_has_the_sentence(string verdict)
    {
        using ReportFile page = ReportFile.Of(
            WithPrediction(new SyntheticRun().Log(), Predicted with { Verdict = verdict, Layers = [] }));

        Assert.Contains($"<p>Known before training: {verdict}</p>", page.Markup(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_without_a_prediction_or_without_its_beginning_has_no_such_figure()
    {
        RunLogContents log = new SyntheticRun().Log();
        RunLogContents resumed = WithPrediction(log, Predicted) with { Run = WithPrediction(log, Predicted).Run with { FirstStep = 5 } };
        RunLogContents late = WithPrediction(log, Predicted) with { Full = [.. log.Full.Skip(1)], Moments = [.. log.Moments.Skip(1)] };
        using ReportFile page = ReportFile.Of(log, WithPrediction(log, Predicted with { Layers = [] }), resumed, late);

        Assert.DoesNotContain("prediction-", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<h2>Known before training", page.Markup(), StringComparison.Ordinal);
    }

    private static RunLogContents WithPrediction(RunLogContents log, LoggedPrediction prediction) =>
        log with { Run = log.Run with { Prediction = prediction } };

    private static string Row(string layer, params string[] cells) =>
        $"<th scope=\"row\">{layer}</th>" + string.Concat(cells.Select(cell => $"<td>{cell}</td>"));

    private static double Rounded(double? value) => Math.Round(value!.Value, 6);

    private static LoggedLayerPrediction Layer(string name, double deviation) => new()
    {
        Layer = name,
        ActivationStandardDeviation = new PredictedValue(deviation, deviation / 2, deviation * 2),
        GradientStandardDeviation = new PredictedValue(0.02, 0.01, 0.03),
        WeightGradientStandardDeviation = new PredictedValue(0.01, 0, double.NaN),
        SaturatedFraction = new PredictedValue(0.06, 0.05, 0.07),
        MeanSingularValue = 0.5,
        RootMeanSquareSingularValue = 0.7,
    };
}
