namespace Fathom.Conformance.Reference;

/// <summary>What an update rule needs besides the gradient.</summary>
internal sealed record OptimizerConstants(
    Optimizer Rule, double LearningRate, double Momentum, double Beta1, double Beta2, double Epsilon, double WeightDecay, long Time)
{
    /// <summary>1 - b1^t.</summary>
    public double Correction1 => 1 - Math.Pow(Beta1, Time);

    /// <summary>1 - b2^t.</summary>
    public double Correction2 => 1 - Math.Pow(Beta2, Time);

    /// <summary>The constants of a model's next update, which is number step + 1.</summary>
    public static OptimizerConstants Of(Optimizer rule, OptimizerSettings settings, float learningRate) => new(
        rule, learningRate, settings.Momentum, settings.Beta1, settings.Beta2, settings.Epsilon, settings.WeightDecay, settings.Step + 1);

    /// <summary>The constants for biases, which do not decay.</summary>
    public OptimizerConstants WithoutDecay() => this with { WeightDecay = 0 };
}
