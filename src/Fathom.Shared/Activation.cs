namespace Fathom;

/// <summary>The non-linearity a layer applies to its pre-activation s = W x + b, element by element.</summary>
#if FATHOM_RUNTIME
public
#else
internal
#endif
enum Activation
{
    /// <summary>f(s) = s. The default of the last layer, whose outputs are then logits or plain values.</summary>
    Identity,

    /// <summary>The logistic sigmoid f(s) = 1 / (1 + e^-s), range 0..1.</summary>
    Sigmoid,

    /// <summary>The hyperbolic tangent f(s) = tanh s, range -1..1.</summary>
    Tanh,

    /// <summary>f(s) = s / (1 + |s|), range -1..1, with polynomial tails (Bergstra et al. 2009, technical report 1337).</summary>
    Softsign,

    /// <summary>The rectifier f(s) = max(0, s).</summary>
    ReLU,

    /// <summary>f(s) = s for s &gt; 0, else slope * s (Maas et al. 2013). The slope is 0.01 unless declared.</summary>
    LeakyReLU,

    /// <summary>f(s) = s for s &gt; 0, else alpha * (e^s - 1) (Clevert et al. 2015). Alpha is 1 unless declared.</summary>
    ELU,

    /// <summary>f(s) = s * Phi(s), Phi the Gaussian distribution function, in its erf form (Hendrycks and Gimpel 2016).</summary>
    GELU,

    /// <summary>f(s) = s / (1 + e^-s), also called swish (Elfwing et al. 2017).</summary>
    SiLU,

    /// <summary>f(s) = ln(1 + e^s) (Dugas et al. 2001).</summary>
    Softplus,

    /// <summary>f(s) = min(1, max(-1, s)) (Collobert 2004).</summary>
    HardTanh,
}
