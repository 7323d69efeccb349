namespace Fathom;

/// <summary>The accuracy of the generated code's activation functions.</summary>
#if FATHOM_RUNTIME
public
#else
internal
#endif
enum Precision
{
    /// <summary>At most 2 units in the last place for tanh, sigmoid, exp and log.</summary>
    Accurate,

    /// <summary>Tanh and sigmoid by one rational approximation each; see the bounds stated at <c>VectorMath.TanhFast</c>.</summary>
    Fast,
}
