using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Emission.Kernels;
using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Emission;

/// <summary>Writes the file that holds a model's kernels for one instruction set.</summary>
internal static class KernelFileEmitter
{
    public static GeneratedFile Emit(ModelPlan plan, TargetPlan target)
    {
        var writer = new CodeWriter();
        Dialect dialect = Dialects.Dialects.Of(target.Machine.InstructionSet);
        var context = new KernelContext(writer, dialect, target.Machine, plan);
        FileHeader.Write(writer);
        foreach (string line in PlanPrinter.Print(plan, target))
        {
            writer.Line(("// " + line).TrimEnd());
        }

        writer.BlankLine();
        WriteAliases(writer);
        using (TypeWriter.Open(writer, plan.Spec.Type))
        {
            writer.Line("// " + dialect.Summary);
            using (writer.Block($"private static unsafe class {dialect.ClassName}"))
            {
                StepEmitter.Emit(context, target.Layers);
                new KernelSetEmitter(context).Emit(target.Layers);
            }
        }

        return new GeneratedFile($"{plan.Spec.Type.HintName}.{target.Machine.InstructionSet}.g.cs", writer.ToString());
    }

    // Short names that no user type in the way can capture unless it is called the same.
    private static void WriteAliases(CodeWriter writer)
    {
        const string intrinsics = "global::System.Runtime.Intrinsics.";
        foreach (int lanes in new[] { 4, 8, 16 })
        {
            writer.Line($"using F32x{lanes} = {intrinsics}Vector{lanes * 32}<float>;");
            writer.Line($"using V{lanes * 32} = {intrinsics}Vector{lanes * 32};");
        }

        writer.Line($"using X86Avx = {intrinsics}X86.Avx;");
        writer.Line($"using X86Fma = {intrinsics}X86.Fma;");
        writer.Line($"using X86Avx512 = {intrinsics}X86.Avx512F;");
        writer.Line("using ScalarMath = global::System.MathF;");
        writer.Line("using VectorMath = global::Fathom.Numerics.VectorMath;");
        writer.Line("using KernelMath = global::Fathom.CompilerServices.KernelMath;");
        writer.Line("using UpdateConstants = global::Fathom.CompilerServices.UpdateConstants;");
        writer.Line("using Jit = global::System.Runtime.CompilerServices.MethodImplAttribute;");
        writer.Line("using JitOptions = global::System.Runtime.CompilerServices.MethodImplOptions;");
        writer.BlankLine();
    }
}
