namespace Fathom;

/// <summary>Training met a value that is NaN or infinite: usually the learning rate is too large.</summary>
public sealed class NonFiniteTrainingException : ArithmeticException
{
    internal NonFiniteTrainingException(string layer, TrainingPass pass, long step)
        : base($"{Describe(layer, pass, step)} "
            + "The usual cause is a learning rate that is too large; lower it and start again from the last good parameters.")
    {
        Layer = layer;
        Pass = pass;
        Step = step;
    }

    /// <summary>The first layer, in the order of the pass, with such a value.</summary>
    public string Layer { get; }

    /// <summary>The pass that produced it.</summary>
    public TrainingPass Pass { get; }

    /// <summary>The number of updates made before the step.</summary>
    public long Step { get; }

    /// <summary>What was found, without advice.</summary>
    internal static string Describe(string layer, TrainingPass pass, long step) => FormattableString.Invariant(
        $"Step {step} met a value that is not finite in the {Describe(pass)} of layer '{layer}'.");

    private static string Describe(TrainingPass pass) => pass switch
    {
        TrainingPass.Forward => "forward pass",
        TrainingPass.Backward => "backward pass",
        _ => "update",
    };
}
