namespace Fathom;

/// <summary>
/// The rule that turns a gradient g of a parameter w into its next value; r is the learning rate, d the weight decay, applied to weights
/// and not to biases. Except for AdamW, decay enters as g := g + d w.
/// </summary>
#if FATHOM_RUNTIME
public
#else
internal
#endif
enum Optimizer
{
    /// <summary>w := w - r g.</summary>
    Sgd,

    /// <summary>v := m v + g; w := w - r v, with momentum m (Polyak 1964).</summary>
    Momentum,

    /// <summary>v := m v + g; w := w - r (g + m v) (Nesterov 1983, in the form of Sutskever et al. 2013).</summary>
    Nesterov,

    /// <summary>
    /// a := b1 a + (1 - b1) g; v := b2 v + (1 - b2) g^2; w := w - r a' / (sqrt v' + epsilon), with a' = a / (1 - b1^t),
    /// v' = v / (1 - b2^t) (Kingma and Ba 2014, algorithm 1).
    /// </summary>
    Adam,

    /// <summary>Adam with decoupled decay: w := w - r d w first, then Adam's step on g alone (Loshchilov and Hutter 2017).</summary>
    AdamW,
}
