using System.Collections.Generic;
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
            Write("float*", "Logits", "float* parameters, float* scratch, int rows", "parameters, scratch, rows");
            Write("void", "Finish", "float* logits, int rows", "logits, rows");
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
}
