namespace Fathom;

/// <summary>
/// The cost that training lowers; always the mean over the examples of a minibatch. y are the outputs, t the targets, K the output units.
/// </summary>
#if FATHOM_RUNTIME
public
#else
internal
#endif
enum Loss
{
    /// <summary>
    /// Softmax and negative log-likelihood: -ln softmax(y)[label], from logits y. Targets are class indices (<see cref="int"/>, one a row).
    /// The last layer must be Identity.
    /// </summary>
    CrossEntropy,

    /// <summary>1/2 sum_k (y_k - t_k)^2: the quadratic cost that Glorot and Bengio (2010, section 4.1) set against cross-entropy.</summary>
    Quadratic,

    /// <summary>1/K sum_k (y_k - t_k)^2.</summary>
    MeanSquaredError,

    /// <summary>
    /// 1/K sum_k ln(1 + e^y_k) - t_k y_k, from logits y, targets 0..1: K independent yes-or-no questions. The last layer must be Identity.
    /// </summary>
    BinaryCrossEntropy,
}
