namespace Fathom.Propagation;

/// <summary>The initialiser that was derived for an activation function.</summary>
internal static class SuitableInit
{
    /// <summary>
    /// Glorot's own factor for the logistic function, whose slope at 0 is 1/4 ("4 times" in the deeplearning.net tutorials of 2010).
    /// </summary>
    public const double LogisticGain = 4;

    /// <summary>He's for rectifiers, Glorot's otherwise: the compiler's own choice where none is declared.</summary>
    public static Init Of(Activation activation) => IsRectifier(activation) ? Init.HeUniform : Init.GlorotUniform;

    /// <summary>The gain that goes with it.</summary>
    public static double GainOf(Activation activation) => activation == Activation.Sigmoid ? LogisticGain : 1;

    /// <summary>A layer with both.</summary>
    public static SignalLayer On(SignalLayer layer) =>
        layer with { Init = Of(layer.Function.Kind), Gain = GainOf(layer.Function.Kind) };

    /// <summary>Whether a function is off, or nearly so, on the negative half.</summary>
    public static bool IsRectifier(Activation activation) => activation
        is Activation.ReLU or Activation.LeakyReLU or Activation.ELU or Activation.GELU or Activation.SiLU or Activation.Softplus;
}
