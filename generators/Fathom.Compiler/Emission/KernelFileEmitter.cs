using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Emission.Kernels;
using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Emission;

/// <summary>Writes the file that holds a model's kernels for one instruction set.</summary>
internal static class KernelFileEmitter
{
    // Short names that no user type in the way can capture unless it is called the same. A file declares those it uses.
    private static readonly ImmutableArray<KeyValuePair<string, string>> Aliases =
    [
        new("F32x4", "System.Runtime.Intrinsics.Vector128<float>"),
        new("V128", "System.Runtime.Intrinsics.Vector128"),
        new("F32x8", "System.Runtime.Intrinsics.Vector256<float>"),
        new("I32x8", "System.Runtime.Intrinsics.Vector256<int>"),
        new("V256", "System.Runtime.Intrinsics.Vector256"),
        new("F32x16", "System.Runtime.Intrinsics.Vector512<float>"),
        new("I32x16", "System.Runtime.Intrinsics.Vector512<int>"),
        new("V512", "System.Runtime.Intrinsics.Vector512"),
        new("X86Sse", "System.Runtime.Intrinsics.X86.Sse"),
        new("X86Avx", "System.Runtime.Intrinsics.X86.Avx"),
        new("X86Fma", "System.Runtime.Intrinsics.X86.Fma"),
        new("X86Avx512", "System.Runtime.Intrinsics.X86.Avx512F"),
        new("ArmSimd", "System.Runtime.Intrinsics.Arm.AdvSimd"),
        new("ArmSimd64", "System.Runtime.Intrinsics.Arm.AdvSimd.Arm64"),
        new("ScalarMath", "System.MathF"),
        new("VectorMath", "Fathom.Numerics.VectorMath"),
        new("KernelMath", "Fathom.CompilerServices.KernelMath"),
        new("ThreadTeam", "Fathom.ThreadTeam"),
        new("TeamMember", "Fathom.Threading.TeamMember"),
        new("WorkShare", "Fathom.Threading.WorkShare"),
        new("LaneSums", "Fathom.CompilerServices.LaneSums"),
        new("PanelTransposition", "Fathom.CompilerServices.PanelTransposition"),
        new("StepInputs", "Fathom.CompilerServices.StepInputs"),
        new("UnitMoments", "Fathom.CompilerServices.UnitMoments"),
        new("GradientMoments", "Fathom.CompilerServices.GradientMoments"),
        new("GradientSums", "Fathom.CompilerServices.GradientSums"),
        new("UpdateConstants", "Fathom.CompilerServices.UpdateConstants"),
        new("RowCopy", "Fathom.CompilerServices.RowCopy"),
        new("SkipLocalsInit", "System.Runtime.CompilerServices.SkipLocalsInitAttribute"),
        new("Jit", "System.Runtime.CompilerServices.MethodImplAttribute"),
        new("JitOptions", "System.Runtime.CompilerServices.MethodImplOptions"),
    ];

    public static GeneratedFile Emit(ModelPlan plan, TargetPlan target)
    {
        string kernels = EmitClass(plan, target);
        var writer = new CodeWriter();
        FileHeader.WriteForKernels(writer);
        foreach (string line in PlanPrinter.Print(plan, target))
        {
            writer.Line(("// " + line).TrimEnd());
        }

        writer.BlankLine();
        foreach (KeyValuePair<string, string> alias in Aliases)
        {
            if (IsUsed(kernels, alias.Key))
            {
                writer.Line($"using {alias.Key} = global::{alias.Value};");
            }
        }

        writer.BlankLine();
        return new GeneratedFile($"{plan.Spec.Type.HintName}.{target.Machine.InstructionSet}.g.cs", writer + kernels);
    }

    // As a whole word: X86Avx is also how X86Avx512 starts.
    private static bool IsUsed(string kernels, string alias)
    {
        for (int start = kernels.IndexOf(alias, StringComparison.Ordinal);
            start >= 0;
            start = kernels.IndexOf(alias, start + 1, StringComparison.Ordinal))
        {
            if (!char.IsLetterOrDigit(kernels[start + alias.Length]))
            {
                return true;
            }
        }

        return false;
    }

    private static string EmitClass(ModelPlan plan, TargetPlan target)
    {
        var writer = new CodeWriter();
        Dialect dialect = Dialects.Dialects.Of(target.Machine.InstructionSet);
        var context = new KernelContext(writer, dialect, target.Machine, plan, target.Form);
        using (TypeWriter.Open(writer, plan.Spec.Type))
        {
            writer.Line("// " + dialect.Summary);
            using (writer.Block($"private static unsafe class {dialect.ClassName}"))
            {
                StepEmitter.Emit(context, target.Layers);
                PredictionEmitter.Emit(context, target);
                new KernelSetEmitter(context).Emit(target);
            }
        }

        return writer.ToString();
    }
}
