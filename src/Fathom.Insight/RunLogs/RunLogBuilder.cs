namespace Fathom.Insight;

/// <summary>Sorts a log's entries by kind.</summary>
internal sealed class RunLogBuilder
{
    private readonly List<RunStarted> _resumptions = [];
    private readonly List<ProgressEntry> _progress = [];
    private readonly List<ValidationEntry> _validations = [];
    private readonly List<MomentsEntry> _moments = [];
    private readonly List<FullEntry> _full = [];
    private RunStarted? _run;
    private RunEnded? _end;

    public void Add(RunEntry entry)
    {
        switch (entry)
        {
            case RunStarted start when _run is null:
                _run = start;
                break;
            case RunStarted start:
                Resume(start);
                break;
            case ProgressEntry progress:
                _progress.Add(progress);
                break;
            case ValidationEntry validation:
                _validations.Add(validation);
                break;
            case MomentsEntry moments:
                _moments.Add(moments);
                break;
            case FullEntry full:
                AddFull(full);
                break;
            case RunEnded end:
                _end = end;
                break;
        }
    }

    public RunLogContents Build() => new()
    {
        Run = _run!,
        Resumptions = _resumptions,
        Progress = _progress,
        Validations = _validations,
        Moments = _moments,
        Full = _full,
        End = _end,
    };

    // The run before went on after its last checkpoint; from there on everything is made again, to the same bits or better ones. A step's
    // moments are of the step after so many updates, everything else is of the moment.
    private void Resume(RunStarted start)
    {
        _resumptions.Add(start);
        _progress.RemoveAll(progress => progress.Step > start.FirstStep);
        _validations.RemoveAll(validation => validation.Step > start.FirstStep);
        _moments.RemoveAll(moments => moments.Step >= start.FirstStep);
        _full.RemoveAll(full => full.Step > start.FirstStep);
        _end = null;
    }

    // The end of one run and the start of the next look at the same moment.
    private void AddFull(FullEntry full)
    {
        if (_full.Count > 0 && _full[^1].Step == full.Step && _full[^1].IsProbe == full.IsProbe)
        {
            _full.RemoveAt(_full.Count - 1);
        }

        _full.Add(full);
    }
}
