namespace Fathom;

/// <summary>
/// The distribution a layer's weights are drawn from; biases start at zero. n_in is the layer's fan-in, n_out its fan-out, and the declared
/// gain multiplies every weight. U[a, b] is the uniform, N(0, v) the normal distribution of variance v.
/// </summary>
#if FATHOM_RUNTIME
public
#else
internal
#endif
enum Init
{
    /// <summary>HeUniform for ReLU, LeakyReLU, ELU, GELU, SiLU and Softplus, GlorotUniform for every other activation.</summary>
    Auto,

    /// <summary>U[-1/sqrt(n_in), 1/sqrt(n_in)], variance 1/(3 n_in): equation 1 of Glorot and Bengio (2010), the "standard" of its
    /// time.</summary>
    Standard,

    /// <summary>U[-a, a], a = sqrt(6 / (n_in + n_out)), variance 2/(n_in + n_out): equation 16 of Glorot and Bengio (2010).</summary>
    GlorotUniform,

    /// <summary>N(0, 2/(n_in + n_out)): the normal form of equation 12 of Glorot and Bengio (2010).</summary>
    GlorotNormal,

    /// <summary>U[-a, a], a = sqrt(6 / n_in), variance 2/n_in (He et al. 2015, section 2.2).</summary>
    HeUniform,

    /// <summary>N(0, 2/n_in) (He et al. 2015, equation 12).</summary>
    HeNormal,

    /// <summary>U[-a, a], a = sqrt(3 / n_in), variance 1/n_in (LeCun et al. 1998, "Efficient BackProp", section 4.6).</summary>
    LeCunUniform,

    /// <summary>N(0, 1/n_in) (LeCun et al. 1998, "Efficient BackProp", section 4.6).</summary>
    LeCunNormal,

    /// <summary>
    /// A uniformly distributed matrix with orthonormal rows (or columns, when there are more outputs than inputs), as Saxe et al. (2013)
    /// propose: the orthogonal factor of a Gaussian matrix, each column's sign that of R's diagonal (Mezzadri 2007).
    /// </summary>
    Orthogonal,
}
