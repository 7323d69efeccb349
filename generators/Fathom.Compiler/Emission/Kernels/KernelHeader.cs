namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Writes what stands above every kernel; why it has its tile, the plan at the head of the file tells.</summary>
internal static class KernelHeader
{
    // A kernel is optimised on its first call: its loops would otherwise start in the JIT's quick tier.
    public const string Attribute = "[Jit(JitOptions.AggressiveOptimization)]";

    public static void Write(CodeWriter writer, string what, string formula)
    {
        writer.BlankLine();
        writer.Line("// " + what);
        writer.Line("// " + formula);
        writer.Line(Attribute);
    }
}
