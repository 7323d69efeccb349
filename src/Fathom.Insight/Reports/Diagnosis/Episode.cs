namespace Fathom.Insight.Reports;

/// <summary>One kind of finding over the looks of a run.</summary>
internal sealed class Episode(Judgement judgement, Look look, JudgedLayers layers)
{
    /// <summary>The gravest of its judgements.</summary>
    public Judgement Worst { get; private set; } = judgement;

    /// <summary>The look of the gravest.</summary>
    public Look WorstLook { get; private set; } = look;

    /// <summary>The layers of that look.</summary>
    public JudgedLayers WorstLayers { get; private set; } = layers;

    /// <summary>The step of the first look that shows it.</summary>
    public long FirstStep { get; } = look.Step;

    /// <summary>The step of the last one.</summary>
    public long LastStep { get; private set; } = look.Step;

    /// <summary>How many looks show it.</summary>
    public long Looks { get; private set; } = 1;

    public void Add(Judgement judgement, Look look, JudgedLayers layers)
    {
        LastStep = look.Step;
        Looks++;
        if (IsGraver(judgement))
        {
            (Worst, WorstLook, WorstLayers) = (judgement, look, layers);
        }
    }

    // Of values that are not finite the first are the cause and the rest follow: NaN is graver than nothing.
    private bool IsGraver(Judgement other) => other.Finding == TrainingFinding.LearningRateTooSmall
        ? other.Measure < Worst.Measure
        : other.Measure > Worst.Measure;
}
