namespace Fathom;

/// <summary>The accuracy of the generated code's activation functions.</summary>
#if FATHOM_RUNTIME
public
#else
internal
#endif
enum Precision
{
    /// <summary>
    /// At most 2 units in the last place for tanh, sigmoid, softsign, exp and log, 3 for SiLU, softplus and ELU, (4 + x^2) 2^-23 of the
    /// value for GELU; without fused multiply-add 4 instead of 2 and 3.
    /// </summary>
    Accurate,

    /// <summary>
    /// Tanh within 2.6e-6 of its value (44 units in the last place) and sigmoid within 1.3e-6 absolutely, by one rational approximation.
    /// Changes no other function.
    /// </summary>
    Fast,
}
