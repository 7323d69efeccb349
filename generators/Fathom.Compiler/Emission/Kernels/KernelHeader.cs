using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Writes what stands above every kernel.</summary>
internal static class KernelHeader
{
    // A kernel is optimised on its first call: its loops would otherwise start in the JIT's quick tier.
    private const string Attribute = "[Jit(JitOptions.AggressiveOptimization)]";

    public static void Write(CodeWriter writer, string what, string formula, TileReason? reason = null)
    {
        writer.BlankLine();
        writer.Line("// " + what);
        writer.Line("// " + formula);
        if (reason is not null)
        {
            string runnerUp = reason.RunnerUp.Length == 0
                ? ""
                : Invariant($"; next best {reason.RunnerUp} at {reason.RunnerUpCycles:0.00}");
            writer.Line(Invariant(
                $"// Tile {reason.Chosen}: {reason.Registers} registers, {reason.CyclesPerMultiplyAdd:0.00} cycles a vector multiply-add by the model{runnerUp}."));
        }

        writer.Line(Attribute);
    }
}
