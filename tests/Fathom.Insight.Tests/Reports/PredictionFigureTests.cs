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
    public void A_log_without_a_prediction_or_without_its_beginning_has_no_such_figure()
    {
        RunLogContents log = new SyntheticRun().Log();
        RunLogContents resumed = WithPrediction(log, Predicted) with { Run = WithPrediction(log, Predicted).Run with { FirstStep = 5 } };
        RunLogContents late = WithPrediction(log, Predicted) with { Full = [.. log.Full.Skip(1)], Moments = [.. log.Moments.Skip(1)] };
        using ReportFile page = ReportFile.Of(log, WithPrediction(log, Predicted with { Layers = [] }), resumed, late);

        Assert.DoesNotContain("prediction-", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Known before training", page.Markup(), StringComparison.Ordinal);
    }

    private static RunLogContents WithPrediction(RunLogContents log, LoggedPrediction prediction) =>
        log with { Run = log.Run with { Prediction = prediction } };

    private static double Rounded(double? value) => Math.Round(value!.Value, 6);

    private static LoggedLayerPrediction Layer(string name, double deviation) => new()
    {
        Layer = name,
        ActivationStandardDeviation = new PredictedValue(deviation, deviation / 2, deviation * 2),
        GradientStandardDeviation = new PredictedValue(0.02, 0.01, 0.03),
        WeightGradientStandardDeviation = new PredictedValue(0.01, 0, double.NaN),
        MeanSingularValue = 0.5,
    };
}
