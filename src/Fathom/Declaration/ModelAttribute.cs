namespace Fathom;

/// <summary>
/// Declares a feedforward network on a partial class. The layers follow as <see cref="DenseAttribute"/>s, in order, on the same
/// declaration; the compiler adds construction, training, prediction, statistics and persistence, specialised to exactly these shapes.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ModelAttribute : Attribute
{
    /// <summary>Values per example; at least 1. Required.</summary>
    public int Input { get; set; }

    /// <summary>Examples per training step, the minibatch; at least 1. The training kernels are specialised to it.</summary>
    public int Batch { get; set; } = 32;

    /// <summary>The cost that training lowers. It also fixes the type of the targets and what <c>Predict</c> writes.</summary>
    public Loss Loss { get; set; } = Loss.CrossEntropy;

    /// <summary>The update rule, generated into the backward kernels.</summary>
    public Optimizer Optimizer { get; set; } = Optimizer.Sgd;

    /// <summary>How far kernels are written out instead of looped.</summary>
    public Unroll Unroll { get; set; } = Unroll.Auto;

    /// <summary>The accuracy of the activation functions.</summary>
    public Precision Precision { get; set; } = Precision.Accurate;

    /// <summary>
    /// E[x^2], the mean square of the input values, above 0; 1 for inputs scaled to mean 0 and variance 1. Predictions of the signal and
    /// its gradient start from it; it changes nothing of the model.
    /// </summary>
    public float InputSecondMoment { get; set; } = 1f;

    /// <summary>Default momentum of Momentum and Nesterov, 0 to below 1; can be changed at run time.</summary>
    public float Momentum { get; set; } = 0.9f;

    /// <summary>Default decay rate of Adam's first moment, 0 to below 1; can be changed at run time.</summary>
    public float Beta1 { get; set; } = 0.9f;

    /// <summary>Default decay rate of Adam's second moment, 0 to below 1; can be changed at run time.</summary>
    public float Beta2 { get; set; } = 0.999f;

    /// <summary>Default of the constant that keeps Adam's denominator from zero, above 0; can be changed at run time.</summary>
    public float Epsilon { get; set; } = 1e-8f;

    /// <summary>Default weight decay, at least 0, of weights and not of biases; can be changed at run time.</summary>
    public float WeightDecay { get; set; }
}
