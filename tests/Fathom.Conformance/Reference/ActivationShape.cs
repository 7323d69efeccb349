namespace Fathom.Conformance.Reference;

/// <summary>What bounds need to know of an activation function over all s.</summary>
/// <param name="LargestSlope">max |f'|.</param>
/// <param name="LargestCurvature">max |f''| away from kinks.</param>
/// <param name="KinkDistance">The |s| at which f' jumps; NaN where it never does.</param>
/// <param name="Jump">By how much.</param>
internal readonly record struct ActivationShape(double LargestSlope, double LargestCurvature, double KinkDistance, double Jump)
{
    public static ActivationShape Of(ReferenceActivation activation)
    {
        double parameter = activation.Parameter;
        return activation.Kind switch
        {
            Activation.Identity => new(1, 0, double.NaN, 0),
            Activation.Sigmoid => new(0.25, 1 / (6 * Math.Sqrt(3)), double.NaN, 0),
            Activation.Tanh => new(1, 4 / (3 * Math.Sqrt(3)), double.NaN, 0),
            Activation.Softsign => new(1, 2, double.NaN, 0),
            Activation.ReLU => new(1, 0, 0, 1),
            Activation.LeakyReLU => new(Math.Max(1, Math.Abs(parameter)), 0, 0, Math.Abs(1 - parameter)),
            Activation.ELU => new(Math.Max(1, parameter), parameter, 0, Math.Abs(1 - parameter)),

            // f'' = phi(s) (2 - s^2) vanishes at sqrt 2, where f' is largest, and is itself largest at 0: 2 phi(0).
            Activation.GELU => new(activation.Derivative(Math.Sqrt(2)), 2 / Math.Sqrt(2 * Math.PI), double.NaN, 0),

            // f'' vanishes where s tanh(s/2) = 2 and is largest at 0: 2 sigmoid'(0).
            Activation.SiLU => new(activation.Derivative(2.3993572805154675), 0.5, double.NaN, 0),
            Activation.Softplus => new(1, 0.25, double.NaN, 0),
            Activation.HardTanh => new(1, 0, 1, 1),
            _ => throw new InvalidOperationException($"{activation.Kind} has no shape."),
        };
    }
}
