namespace Fathom.Insight.Reports;

/// <summary>Judges a whole run by the rules of <see cref="TrainingDiagnosis"/>: every look at it, and not only the gravest
/// finding.</summary>
internal sealed class RunDiagnosis
{
    // A minibatch is a small sample. What it shows counts when it is seen at the start, at the end, or at this fraction of the looks.
    private const double FractionThatCounts = 0.05;

    private readonly RunLogContents _log;
    private readonly Dictionary<TrainingFinding, Episode> _episodes = [];
    private readonly List<Judgement> _judgements = [];
    private JudgedLayers? _layers;
    private Look _last;
    private long _firstStep;
    private long _looks;

    private RunDiagnosis(RunLogContents log) => _log = log;

    /// <summary>What the run shows, the gravest first; that it is healthy where nothing else is found; nothing for a run without
    /// looks.</summary>
    public static IReadOnlyList<RunFinding> Of(RunLogContents log)
    {
        var diagnosis = new RunDiagnosis(log);
        foreach (Look look in Look.Of(log))
        {
            diagnosis.Add(look);
        }

        return diagnosis._looks == 0 ? [] : diagnosis.Findings();
    }

    private void Add(Look look)
    {
        _firstStep = _looks == 0 ? look.Step : _firstStep;
        _looks++;
        _last = look;
        _layers = _layers?.AreOf(look.Layers) == true ? _layers : JudgedLayers.Of(_log.Run.Model, look.Layers);
        _judgements.Clear();
        StepJudgement.Collect(_layers.Layers, look.Layers, _layers.Hidden, _judgements);
        CorrectNonFinite(look);
        foreach (Judgement judgement in _judgements)
        {
            if (_episodes.TryGetValue(judgement.Finding, out Episode? episode))
            {
                episode.Add(judgement, look, _layers);
            }
            else
            {
                _episodes.Add(judgement.Finding, new Episode(judgement, look, _layers));
            }
        }
    }

    // The log knows where a value that is not finite was met first. Full statistics have no update ratio where no step was observed, which
    // is no value that is not finite.
    private void CorrectNonFinite(Look look)
    {
        bool isOfSteps = _log.Moments.Count > 0;
        _judgements.RemoveAll(judgement => judgement.Finding == TrainingFinding.NotFinite && (!isOfSteps || look.NonFinite is not null));
        if (look.NonFinite is { } where)
        {
            int layer = Array.FindIndex(look.Layers, layer => layer.Layer == where.Layer);
            _judgements.Insert(0, new Judgement(TrainingFinding.NotFinite, Math.Max(0, layer), double.NaN));
        }
    }

    private IReadOnlyList<RunFinding> Findings()
    {
        RunFinding[] findings =
        [
            .. _episodes.Values.Where(Counts).OrderBy(episode => episode.Worst.Finding).Select(InWords),
        ];
        bool isHealthyNow = _episodes.Values.All(episode => episode.LastStep != _last.Step);
        return isHealthyNow ? [.. findings, Healthy(findings.Length == 0)] : findings;
    }

    private bool Counts(Episode episode) => episode.Worst.Finding == TrainingFinding.NotFinite
        || episode.FirstStep == _firstStep
        || episode.LastStep == _last.Step
        || episode.Looks >= FractionThatCounts * _looks;

    private RunFinding InWords(Episode episode)
    {
        Judgement worst = episode.Worst;
        LayerStatistics[] statistics = episode.WorstLook.Layers;
        JudgedLayers layers = episode.WorstLayers;
        string sentence = worst.Finding == TrainingFinding.NotFinite && episode.WorstLook.NonFinite is { } where
            ? TrainingDiagnosis.NotFinite(where.Layer).Sentence
            : TrainingDiagnosis.InWords(worst, layers.Layers, statistics, layers.Hidden).Sentence;
        return new RunFinding(worst.Finding, sentence, When(episode), FindingEvidence.Of(_log, worst, episode.WorstLook, layers));
    }

    private RunFinding Healthy(bool always)
    {
        JudgedLayers layers = _layers!;
        string when = always
            ? $"Nothing was found at {Looks(_looks)}, from update {DisplayNumber.Of(_firstStep)} to {DisplayNumber.Of(_last.Step)}."
            : $"At the last look, before update {DisplayNumber.Of(_last.Step)}.";
        return new RunFinding(
            TrainingFinding.Healthy,
            TrainingDiagnosis.Healthy(layers.Layers, _last.Layers, layers.Hidden).Sentence,
            when,
            FindingEvidence.OfHealthy(_last, layers));
    }

    private string When(Episode episode)
    {
        string often = episode.Looks == _looks
            ? $"at {Looks(_looks)}"
            : $"at {DisplayNumber.Of(episode.Looks)} of {DisplayNumber.Of(_looks)} looks";
        string first = DisplayNumber.Of(episode.FirstStep);
        string last = DisplayNumber.Of(episode.LastStep);
        bool lasts = episode.LastStep == _last.Step;
        return (episode.FirstStep == _firstStep, lasts, episode.Looks) switch
        {
            (true, true, _) => $"From the first look (update {first}) to the last (update {last}), {often}.",
            (true, false, 1) => $"At the first look only (update {first}), {often}; over by the end.",
            (true, false, _) => $"From the first look (update {first}) until update {last}, {often}; over by the end.",
            (false, true, _) => $"Since update {first}, {often}; still so at the last look (update {last}).",
            (false, false, 1) => $"Before update {first} only, {often}; over by the end.",
            (false, false, _) => $"From update {first} until update {last}, {often}; over by the end.",
        };
    }

    private static string Looks(long count) => count == 1 ? "the only look" : $"every one of {DisplayNumber.Of(count)} looks";
}
