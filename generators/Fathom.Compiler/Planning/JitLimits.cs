namespace Fathom.Compiler.Planning;

/// <summary>
/// Half of what RyuJIT takes before it compiles a method without optimisation (60,000 bytes of IL, 8,000 references to locals) or stops
/// keeping locals in registers (1,024 locals; inlining ends at 512).
/// </summary>
internal static class JitLimits
{
    /// <summary>IL bytes of a generated method.</summary>
    public const int IlBytes = 30_000;

    /// <summary>Locals of a generated method.</summary>
    public const int Locals = 400;

    /// <summary>References to locals in a generated method.</summary>
    public const int LocalReferences = 4_000;

    /// <summary>
    /// Multiply-adds of a straight-line method at most: each reads three locals and writes one, and its loads take a part of the same
    /// budget.
    /// </summary>
    public const int StraightLineMultiplyAdds = 700;

    /// <summary>
    /// Activations inlined in a method at most, the longer ones counted twice: RyuJIT stops inlining at 512 locals, inlinees' included, and
    /// of GELU, with 38 of its own, the fourteenth was called.
    /// </summary>
    public const int InlinedActivations = 16;

    /// <summary>What one inlined activation counts.</summary>
    public static int InlinedActivation(Activation activation) => activation switch
    {
        Activation.Identity => 0,
        Activation.ReLU or Activation.LeakyReLU or Activation.HardTanh or Activation.Softsign or Activation.Tanh => 1,
        _ => 2,
    };
}
