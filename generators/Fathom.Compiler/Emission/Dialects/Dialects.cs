using System;

namespace Fathom.Compiler.Emission.Dialects;

/// <summary>The dialect of each instruction set.</summary>
internal static class Dialects
{
    public static Dialect Of(InstructionSet instructionSet) => instructionSet switch
    {
        InstructionSet.Avx512 => new Avx512Dialect(),
        InstructionSet.Avx2 => new Avx2Dialect(),
        InstructionSet.Neon => new NeonDialect(),
        InstructionSet.Vector128 => new Vector128Dialect(),
        InstructionSet.Scalar => new ScalarDialect(),
        _ => throw new ArgumentOutOfRangeException(nameof(instructionSet), instructionSet, "Every instruction set has its dialect here."),
    };
}
