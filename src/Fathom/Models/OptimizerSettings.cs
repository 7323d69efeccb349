namespace Fathom;

/// <summary>
/// The optimiser's constants, which start as declared and may be changed between steps, and the number of updates made, on which Adam's
/// bias correction depends. Those an optimiser does not use are ignored.
/// </summary>
public sealed class OptimizerSettings
{
    private long _step;
    private float _momentum;
    private float _beta1;
    private float _beta2;
    private float _epsilon;
    private float _weightDecay;

    /// <summary>Updates made so far; set when training resumes from a checkpoint.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long Step
    {
        get => _step;
        set => _step = value >= 0 ? value : throw Invalid(nameof(Step), value, "0 or more");
    }

    /// <summary>The momentum of Momentum and Nesterov, 0 to below 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public float Momentum
    {
        get => _momentum;
        set => _momentum = IsRate(value) ? value : throw Invalid(nameof(Momentum), value, "0 to below 1");
    }

    /// <summary>The decay rate of Adam's first moment, 0 to below 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public float Beta1
    {
        get => _beta1;
        set => _beta1 = IsRate(value) ? value : throw Invalid(nameof(Beta1), value, "0 to below 1");
    }

    /// <summary>The decay rate of Adam's second moment, 0 to below 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public float Beta2
    {
        get => _beta2;
        set => _beta2 = IsRate(value) ? value : throw Invalid(nameof(Beta2), value, "0 to below 1");
    }

    /// <summary>The constant that keeps Adam's denominator from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite or not above 0.</exception>
    public float Epsilon
    {
        get => _epsilon;
        set => _epsilon = float.IsFinite(value) && value > 0 ? value : throw Invalid(nameof(Epsilon), value, "finite and above 0");
    }

    /// <summary>Weight decay, of weights and not of biases.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite or negative.</exception>
    public float WeightDecay
    {
        get => _weightDecay;
        set => _weightDecay = float.IsFinite(value) && value >= 0
            ? value
            : throw Invalid(nameof(WeightDecay), value, "finite and 0 or more");
    }

    private static bool IsRate(float value) => value is >= 0 and < 1;

    private static ArgumentOutOfRangeException Invalid(string name, IFormattable value, string expected) =>
        new(name, value, $"{name} must be {expected}; it was {value.ToString(null, System.Globalization.CultureInfo.InvariantCulture)}.");
}
