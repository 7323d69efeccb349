using System.ComponentModel;

namespace Fathom.CompilerServices;

/// <summary>The constants of one update, as the generated update kernels read them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct UpdateConstants
{
    /// <summary>-r, r the learning rate.</summary>
    public float NegativeRate;

    /// <summary>The momentum m.</summary>
    public float Momentum;

    /// <summary>The weight decay d.</summary>
    public float WeightDecay;

    /// <summary>AdamW's factor on a weight before its step, 1 - r d.</summary>
    public float Shrinkage;

    /// <summary>b1.</summary>
    public float Beta1;

    /// <summary>1 - b1.</summary>
    public float OneMinusBeta1;

    /// <summary>b2.</summary>
    public float Beta2;

    /// <summary>1 - b2.</summary>
    public float OneMinusBeta2;

    /// <summary>-r / (1 - b1^t), t counting updates from 1.</summary>
    public float NegativeCorrectedStep;

    /// <summary>1 / sqrt(1 - b2^t).</summary>
    public float RootCorrection;

    /// <summary>Epsilon.</summary>
    public float Epsilon;

    /// <summary>
    /// What a layer's inputs are multiplied by before their products are added to the weights: -r, or 1 for the gradient itself.
    /// </summary>
    public float InputScale;

    /// <summary>Floats from a parameter to the place of its gradient, where gradients are stored.</summary>
    public long GradientOffset;

    /// <summary>Updates made before this one.</summary>
    public long Step;

    /// <summary>The constants of a backward pass that stores gradients.</summary>
    /// <param name="parameters">The first parameter.</param>
    /// <param name="gradients">The place of its gradient.</param>
    public static unsafe UpdateConstants ForGradients(float* parameters, float* gradients) => new()
    {
        InputScale = 1,
        GradientOffset = gradients - parameters,
    };

    internal static UpdateConstants For(OptimizerSettings settings, float learningRate)
    {
        double update = settings.Step + 1;
        return new UpdateConstants
        {
            NegativeRate = -learningRate,
            InputScale = -learningRate,
            Step = settings.Step,
            Momentum = settings.Momentum,
            WeightDecay = settings.WeightDecay,
            Shrinkage = (float)(1 - (double)learningRate * settings.WeightDecay),
            Beta1 = settings.Beta1,
            OneMinusBeta1 = 1 - settings.Beta1,
            Beta2 = settings.Beta2,
            OneMinusBeta2 = 1 - settings.Beta2,
            NegativeCorrectedStep = (float)(-learningRate / (1 - Math.Pow(settings.Beta1, update))),
            RootCorrection = (float)(1 / Math.Sqrt(1 - Math.Pow(settings.Beta2, update))),
            Epsilon = settings.Epsilon,
        };
    }
}
