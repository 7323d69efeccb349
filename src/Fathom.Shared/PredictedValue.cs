namespace Fathom;

/// <summary>
/// A predicted value and the bar that one network of finite width, measured in one minibatch, falls into 95 times of 100.
/// </summary>
/// <param name="Value">The prediction.</param>
/// <param name="Lower">The lower end of the bar.</param>
/// <param name="Upper">The upper end.</param>
#if FATHOM_RUNTIME
public
#else
internal
#endif
readonly record struct PredictedValue(double Value, double Lower, double Upper);
