namespace Fathom.Conformance.Reference;

/// <summary>The update rules, as <see cref="Optimizer"/> defines them, for one element.</summary>
internal static class ReferenceOptimizer
{
    public static ElementState Update(OptimizerConstants constants, ElementState old, double gradient)
    {
        double w = old.Value;
        double r = constants.LearningRate;
        double m = constants.Momentum;
        double g = constants.Rule == Optimizer.AdamW ? gradient : gradient + constants.WeightDecay * w;
        double velocity = m * old.First + g;
        return constants.Rule switch
        {
            Optimizer.Sgd => new ElementState(w - r * g, 0, 0),
            Optimizer.Momentum => new ElementState(w - r * velocity, velocity, 0),
            Optimizer.Nesterov => new ElementState(w - r * (g + m * velocity), velocity, 0),
            Optimizer.Adam => Adam(constants, old, w, g),
            _ => Adam(constants, old, w - r * constants.WeightDecay * w, g),
        };
    }

    private static ElementState Adam(OptimizerConstants constants, ElementState old, double w, double g)
    {
        double a = constants.Beta1 * old.First + (1 - constants.Beta1) * g;
        double v = constants.Beta2 * old.Second + (1 - constants.Beta2) * g * g;
        double step = a / constants.Correction1 / (Math.Sqrt(v / constants.Correction2) + constants.Epsilon);
        return new ElementState(w - constants.LearningRate * step, a, v);
    }
}
