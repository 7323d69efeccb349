using System.Collections.Generic;
using Fathom.Compiler.Emission.Kernels;
using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Emission.Surface;

/// <summary>Writes the one place where a call chooses its instruction set.</summary>
internal static class DispatchEmitter
{
    public static void Emit(CodeWriter writer, ModelPlan plan)
    {
        bool labels = plan.Spec.Loss == Loss.CrossEntropy;
        string labelParameter = labels ? ", int* labels" : "";
        string labelArgument = labels ? ", labels" : "";
        const string constants = "global::Fathom.CompilerServices.UpdateConstants* constants";
        writer.BlankLine();
        writer.Line("// Each pass chooses its instruction set once.");
        using (writer.Block("private static unsafe class Dispatch"))
        {
            Write("float", "ForwardLoss", "float* arena" + labelParameter, "arena" + labelArgument);
            Write("float", "ObservedForwardLoss", $"float* arena{labelParameter}, double* moments", $"arena{labelArgument}, moments");
            Write("void", "BackwardUpdate", "float* arena, " + constants, "arena, constants");
            Write("void", "ObservedBackwardUpdate", $"float* arena, {constants}, double* moments", "arena, constants, moments");
            Write("void", "BackwardGradients", "float* arena, float* gradients", "arena, gradients");
            WritePrediction(writer, plan, PredictionEmitter.Name(finishes: true));
            if (PredictionEmitter.Finishes(plan.Spec.Loss))
            {
                WritePrediction(writer, plan, PredictionEmitter.Name(finishes: false));
            }
        }

        void Write(string result, string name, string parameters, string arguments)
        {
            writer.BlankLine();
            using (writer.Block($"internal static {result} {name}(global::Fathom.InstructionSet instructionSet, {parameters})"))
            using (writer.Block("switch (instructionSet)"))
            {
                IReadOnlyList<TargetPlan> targets = plan.Targets;
                for (int index = 0; index < targets.Count; index++)
                {
                    InstructionSet instructionSet = targets[index].Machine.InstructionSet;
                    string call = $"{Dialects.Dialects.Of(instructionSet).ClassName}.{name}({arguments});";
                    writer.Line(index == targets.Count - 1 ? "default:" : $"case global::Fathom.InstructionSet.{instructionSet}:");
                    writer.Line("    " + (result == "void" ? call : "return " + call));
                    if (result == "void")
                    {
                        writer.Line("    break;");
                    }
                }
            }
        }
    }

    // Layer by layer the activations are in the core's one scratch, so one thread at a time; row by row they are on the caller's stack.
    private static void WritePrediction(CodeWriter writer, ModelPlan plan, string name)
    {
        const string core = "global::Fathom.CompilerServices.PredictionCore core";
        writer.BlankLine();
        using (writer.Block($"internal static void {name}({core}, float* inputs, float* outputs, int rows)"))
        using (writer.Block("switch (core.InstructionSet)"))
        {
            for (int index = 0; index < plan.Targets.Count; index++)
            {
                TargetPlan target = plan.Targets[index];
                InstructionSet instructionSet = target.Machine.InstructionSet;
                bool needsScratch = target.Prediction.Form == PredictionForm.LayerByLayer;
                string scratch = needsScratch ? "core.Enter()" : "null";
                string kernels = Dialects.Dialects.Of(instructionSet).ClassName;
                writer.Line(index == plan.Targets.Count - 1 ? "default:" : $"case global::Fathom.InstructionSet.{instructionSet}:");
                writer.Line($"    {kernels}.{name}(core.Parameters, {scratch}, inputs, outputs, rows);");
                if (needsScratch)
                {
                    writer.Line("    core.Exit();");
                }

                writer.Line("    break;");
            }
        }
    }
}
