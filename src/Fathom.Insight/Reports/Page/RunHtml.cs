using System.Globalization;

namespace Fathom.Insight.Reports;

/// <summary>A run's card: what it is, how far it came, and the findings by name.</summary>
internal static class RunHtml
{
    public static void Write(HtmlWriter html, ReportRun run, IReadOnlyList<RunFinding> findings)
    {
        html.Open("article", "class", "card", "data-run", run.Index.ToString(CultureInfo.InvariantCulture));
        html.Element("h3", run.Name);
        html.Element("p", Describe(run.Log.Run), "class", "lead");
        if (run.Log.Run.Prediction is { } prediction)
        {
            html.Element("p", $"Known before training: {prediction.Verdict}");
        }

        html.Open("dl", "class", "facts");
        foreach (Evidence fact in Facts(run.Log))
        {
            html.Open("div").Element("dt", fact.Label).Element("dd", fact.Value).Close("div");
        }

        html.Close("dl");
        html.Open("ul", "class", "verdicts");
        foreach (RunFinding finding in findings)
        {
            html.Open("li")
                .Element("span", FindingHtml.Name(finding.Finding), "class", $"badge {FindingHtml.Gravity(finding.Finding)}")
                .Close("li");
        }

        html.Close("ul");
        if (run.IsEmpty)
        {
            html.Element("p", "This run has logged neither progress nor statistics yet.");
        }

        html.Close("article");
    }

    private static string Describe(RunStarted run) => string.Create(
        CultureInfo.InvariantCulture,
        $"{run.Model.Name}: {run.Model.Input} values in, {run.Model.Layers.Count} layers, {run.Model.ParameterCount:N0} parameters, "
            + $"{run.Model.Loss}, {run.Model.Optimizer}, batch {run.Model.Batch}, learning rate {run.LearningRate}.");

    private static IEnumerable<Evidence> Facts(RunLogContents log)
    {
        yield return new Evidence("state", State(log));
        yield return new Evidence("updates", Updates(log));
        if (log.Validations.Count > 0 && !double.IsNaN(log.Validations[^1].ErrorRate))
        {
            yield return new Evidence("error, last", DisplayNumber.Percent(log.Validations[^1].ErrorRate));
        }

        if (log.Progress.LastOrDefault(entry => !double.IsNaN(entry.Loss)) is { } progress)
        {
            yield return new Evidence("training loss, last", DisplayNumber.Of(progress.Loss));
        }

        if ((log.End?.ElapsedSeconds ?? log.Progress.LastOrDefault()?.ElapsedSeconds) is { } seconds)
        {
            yield return new Evidence("time", $"{DisplayNumber.Of(seconds)} s");
        }

        yield return new Evidence("kernels", log.Run.InstructionSet);
        yield return new Evidence("started", log.Run.Started.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        yield return new Evidence("Fathom, .NET", $"{log.Run.Fathom}, {log.Run.Runtime}");
    }

    private static string State(RunLogContents log) => log.End?.Stop switch
    {
        null => "no end logged: running, or killed",
        "Completed" => "completed",
        "StoppedEarly" => "stopped early",
        "Cancelled" => "cancelled",
        "Failed" => $"failed: {log.End.Message ?? "no message"}",
        { } other => other,
    };

    private static string Updates(RunLogContents log)
    {
        long made = log.End?.Step ?? log.Progress.LastOrDefault()?.Step ?? log.Moments.LastOrDefault()?.Step ?? log.Run.FirstStep;
        return log.Run.TotalSteps is { } total ? $"{DisplayNumber.Of(made)} of {DisplayNumber.Of(total)}" : DisplayNumber.Of(made);
    }
}
