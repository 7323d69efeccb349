namespace Fathom;

/// <summary>The instruction set a model's kernels run on, best first.</summary>
#if FATHOM_RUNTIME
public
#else
internal
#endif
enum InstructionSet
{
    /// <summary>AVX-512 (F, BW, CD, DQ, VL): sixteen floats a vector, 32 registers.</summary>
    Avx512,

    /// <summary>AVX2 and FMA: eight floats a vector, 16 registers.</summary>
    Avx2,

    /// <summary>Arm's NEON (AdvSIMD of AArch64): four floats a vector, 32 registers, multiply-adds by a lane.</summary>
    Neon,

    /// <summary>Any accelerated 128-bit vectors, such as SSE: four floats a vector.</summary>
    Vector128,

    /// <summary>One float at a time, multiply and add: runs everywhere.</summary>
    Scalar,
}
