namespace Fathom.Propagation;

/// <summary>The moments of an activation function that scales alone are made of: cheap, for trying many gains.</summary>
/// <param name="SecondMoment">E[f^2].</param>
/// <param name="Variance">Var[f].</param>
/// <param name="SlopeSecondMoment">E[f'^2].</param>
internal readonly record struct ScaleMoments(double SecondMoment, double Variance, double SlopeSecondMoment)
{
    public static ScaleMoments Of(ActivationFunction function, double variance)
    {
        GaussianRule rule = GaussianRule.Of(variance);
        double mean = 0;
        double second = 0;
        double slopes = 0;
        for (int node = 0; node < rule.Count; node++)
        {
            double weight = rule.Weights[node];
            double value = function.Value(rule.Scaled[node]);
            double slope = function.Derivative(rule.Scaled[node]);
            mean += weight * value;
            second += weight * value * value;
            slopes += weight * slope * slope;
        }

        return new ScaleMoments(second, System.Math.Max(0, second - mean * mean), slopes);
    }
}
