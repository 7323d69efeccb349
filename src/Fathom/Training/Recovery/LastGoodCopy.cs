namespace Fathom.Training;

/// <summary>
/// The state that a diverged run is put back to. A new copy first stands by: finite parameters can still be so large that the very next
/// loss overflows, so it replaces the old one only when that loss has turned out finite.
/// </summary>
internal sealed class LastGoodCopy
{
    private StateCopy _good;
    private StateCopy _candidate;
    private bool _hasCandidate;

    public LastGoodCopy(TrainingState state)
    {
        _good = new StateCopy(state);
        _candidate = new StateCopy(state);
    }

    /// <summary>Takes the state that a run starts from, which is as good as it gets.</summary>
    /// <exception cref="NonFiniteTrainingException">A value is not finite.</exception>
    public void Begin(RunPosition position)
    {
        _hasCandidate = false;
        _good.Capture(position);
    }

    /// <summary>Takes a copy that stands by.</summary>
    /// <returns>The copy, valid until the next call.</returns>
    /// <exception cref="NonFiniteTrainingException">A value is not finite.</exception>
    public StateCopy Offer(RunPosition position)
    {
        _hasCandidate = false;
        _candidate.Capture(position);
        _hasCandidate = true;
        return _candidate;
    }

    /// <summary>A step from the current state had a finite loss.</summary>
    public void Confirm()
    {
        if (_hasCandidate)
        {
            (_good, _candidate) = (_candidate, _good);
            _hasCandidate = false;
        }
    }

    /// <summary>Puts the model back to the last good state.</summary>
    /// <returns>Where the run stood then.</returns>
    public RunPosition Restore()
    {
        _hasCandidate = false;
        _good.Restore();
        return _good.Position;
    }
}
