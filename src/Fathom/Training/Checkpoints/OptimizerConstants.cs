namespace Fathom.Training;

/// <summary>The optimiser's run-time settings as plain values.</summary>
internal readonly record struct OptimizerConstants(float Momentum, float Beta1, float Beta2, float Epsilon, float WeightDecay)
{
    public static OptimizerConstants Of(OptimizerSettings settings) =>
        new(settings.Momentum, settings.Beta1, settings.Beta2, settings.Epsilon, settings.WeightDecay);

    /// <exception cref="ArgumentOutOfRangeException">A value is outside its range.</exception>
    public void ApplyTo(OptimizerSettings settings)
    {
        settings.Momentum = Momentum;
        settings.Beta1 = Beta1;
        settings.Beta2 = Beta2;
        settings.Epsilon = Epsilon;
        settings.WeightDecay = WeightDecay;
    }
}
