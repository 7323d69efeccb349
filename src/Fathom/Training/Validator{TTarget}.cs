namespace Fathom.Training;

/// <summary>Validates a model in the course of a run and, for early stopping, keeps it as it was at its best.</summary>
internal sealed class Validator<TTarget>
    where TTarget : unmanaged
{
    private readonly ITrainableModel<TTarget> _model;
    private readonly ExampleSet<TTarget> _set;
    private readonly EarlyStopping? _rule;

    public Validator(ITrainableModel<TTarget> model, ExampleSet<TTarget> set, EarlyStopping? rule, TrainingState state)
    {
        _model = model;
        _set = set;
        _rule = rule;
        BestState = rule is null ? null : new StateCopy(state);
    }

    /// <summary>The validations so far.</summary>
    public ValidationHistory History { get; private set; }

    /// <summary>The model at the best validation; null without early stopping, meaningless while there is no best validation.</summary>
    public StateCopy? BestState { get; private set; }

    /// <summary>Whether the validations have stopped improving.</summary>
    public bool IsExhausted => History.IsExhausted(_rule);

    /// <summary>Validates the model as it is now.</summary>
    /// <exception cref="NonFiniteTrainingException">The validation is the best so far, and yet a parameter is not finite.</exception>
    public void Validate(RunPosition position)
    {
        Evaluation evaluation = _model.Evaluate(_set.Inputs.Span, _set.Targets.Span);
        var point = new ValidationPoint(position.Step, evaluation);
        ValidationHistory history = History.With(point, _rule?.Measure ?? ValidationMeasure.Loss, _rule?.MinimalImprovement ?? 0);
        if (history.SinceBest == 0)
        {
            BestState?.Capture(position);
        }

        History = history;
    }

    /// <summary>Takes over the validations of an earlier run.</summary>
    public void GoOnFrom(ValidationHistory history, StateCopy? best)
    {
        History = history;
        BestState = best ?? BestState;
    }

    /// <summary>With early stopping, puts the model back to its best; the final validation is then the best one.</summary>
    public void RestoreBest()
    {
        if (BestState is not null && History.Best is { } best)
        {
            BestState.Restore();
            History = History with { Last = best };
        }
    }
}
