namespace Fathom.Insight.Reports;

/// <summary>The diagnosis of a run: sentences, and beside each the numbers that it rests on.</summary>
internal static class FindingHtml
{
    public static void Write(HtmlWriter html, IReadOnlyList<RunFinding> findings)
    {
        if (findings.Count == 0)
        {
            html.Element("p", "No statistics were logged, so there is nothing to judge: set StatisticsInterval or FullStatisticsInterval.");
        }

        foreach (RunFinding finding in findings)
        {
            html.Open("section", "class", "finding");
            html.Element("span", Name(finding.Finding), "class", $"badge {Gravity(finding.Finding)}");
            html.Open("div", "class", "sides").Open("div");
            html.Element("p", finding.Sentence).Element("p", finding.When, "class", "when").Close("div");
            html.Open("dl", "class", "evidence");
            foreach (Evidence evidence in finding.Evidence)
            {
                html.Element("dt", evidence.Label).Element("dd", evidence.Value);
            }

            html.Close("dl").Close("div").Close("section");
        }
    }

    public static string Name(TrainingFinding finding) => finding switch
    {
        TrainingFinding.NotFinite => "Values not finite",
        TrainingFinding.DeadUnits => "Dead units",
        TrainingFinding.Saturated => "Saturated layer",
        TrainingFinding.VanishingGradient => "Vanishing gradient",
        TrainingFinding.ExplodingGradient => "Exploding gradient",
        TrainingFinding.VanishingSignal => "Vanishing signal",
        TrainingFinding.LearningRateTooLarge => "Learning rate too large",
        TrainingFinding.LearningRateTooSmall => "Learning rate too small",
        _ => "Healthy",
    };

    public static string Gravity(TrainingFinding finding) => finding switch
    {
        TrainingFinding.Healthy => "good",
        TrainingFinding.LearningRateTooLarge or TrainingFinding.LearningRateTooSmall => "warn",
        _ => "bad",
    };
}
