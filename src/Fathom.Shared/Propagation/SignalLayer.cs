namespace Fathom.Propagation;

/// <summary>One layer as the prediction sees it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Inputs">Fan-in.</param>
/// <param name="Units">Fan-out.</param>
/// <param name="Function">The activation function.</param>
/// <param name="Init">The initialiser; not Auto.</param>
/// <param name="Gain">The factor on every weight.</param>
internal sealed record SignalLayer(string Name, int Inputs, int Units, ActivationFunction Function, Init Init, double Gain)
{
    /// <summary>Variance of one weight.</summary>
    public double WeightVariance => Propagation.WeightVariance.Of(Init, Inputs, Units, Gain);

    /// <summary>n_in Var[w]: what the mean square of the inputs is multiplied by to give that of the pre-activations.</summary>
    public double ForwardGain => Inputs * WeightVariance;

    /// <summary>n_out Var[w]: the same for gradients on their way down.</summary>
    public double BackwardGain => Units * WeightVariance;
}
