using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Analysis;
using Fathom.Compiler.Planning;
using Fathom.Compiler.Specification;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Surface;

/// <summary>Writes the arena's places as constants, and the blueprint by which the runtime knows them.</summary>
internal static class BlueprintEmitter
{
    private const string Services = "global::Fathom.CompilerServices.";

    public static void Emit(CodeWriter writer, ModelPlan plan)
    {
        WriteMemory(writer, plan);
        WriteBlueprint(writer, plan);
    }

    private static void WriteMemory(CodeWriter writer, ModelPlan plan)
    {
        MemoryPlan memory = plan.Memory;
        writer.BlankLine();
        writer.Line("// Places in the arena, in floats from its start; those of the predictor's scratch last.");
        using (writer.Block("private static class Memory"))
        {
            for (int index = 0; index < memory.Layers.Count; index++)
            {
                LayerMemory layer = memory.Layers[index];
                LayerSpec spec = plan.Spec.Layers[index];
                writer.BlankLine();
                writer.Line(Invariant($"// {spec.Name}"));
                Constant(Invariant($"Weights{index + 1}"), layer.Weights);
                if (spec.UseBias)
                {
                    Constant(Invariant($"Biases{index + 1}"), layer.Biases);
                }

                if (layer.Sums != layer.Outputs)
                {
                    Constant(Invariant($"Sums{index + 1}"), layer.Sums);
                }

                Constant(Invariant($"Outputs{index + 1}"), layer.Outputs);
                Constant(Invariant($"Deltas{index + 1}"), layer.Deltas);
            }

            foreach (LayerRun run in plan.Runs.Where(static run => run.IsLoop))
            {
                writer.BlankLine();
                writer.Line(Invariant(
                    $"// from one to the next of {plan.Spec.Layers[run.First].Name} to {plan.Spec.Layers[run.Last].Name}"));
                Constant(Invariant($"ParameterStride{run.First + 1}"), run.ParameterStride);
                Constant(Invariant($"MinibatchStride{run.First + 1}"), run.MinibatchStride);
            }

            writer.BlankLine();
            writer.Line("// the minibatch");
            Constant("Inputs", memory.Inputs);
            Constant("Targets", memory.Targets);
            if (memory.Steps >= 0)
            {
                Constant("Steps", memory.Steps);
            }

            if (memory.Transposed >= 0)
            {
                Constant("Transposed", memory.Transposed);
            }

            Constant("GradientSums", memory.GradientSums);

            writer.BlankLine();
            writer.Line("// a predictor");
            Constant("OddLayers", memory.Prediction.Odd);
            Constant("EvenLayers", memory.Prediction.Even);
        }

        void Constant(string name, int value) => writer.Line(Invariant($"internal const int {name} = {value};"));
    }

    private static void WriteBlueprint(CodeWriter writer, ModelPlan plan)
    {
        ModelSpec spec = plan.Spec;
        MemoryPlan memory = plan.Memory;
        writer.BlankLine();
        writer.Line("// What the runtime knows of this class.");
        writer.Line($"private static {Services}ModelBlueprint Blueprint => BlueprintHolder.Value;");

        writer.BlankLine();
        writer.Line("// Holds the blueprint apart, so that it exists whenever one of the user's own static fields needs a model.");
        using (writer.Block("private static class BlueprintHolder"))
        {
            writer.Line($"internal static readonly {Services}ModelBlueprint Value = new {Services}ModelBlueprint");
            writer.Line("{");
            WriteDescription(writer, spec);
            HyperparameterSpec settings = spec.Hyperparameters;
            writer.Line("    DeclaredSettings = static () => new global::Fathom.OptimizerSettings");
            writer.Line("    {");
            writer.Line($"        Momentum = {Literal.Float(settings.Momentum)},");
            writer.Line($"        Beta1 = {Literal.Float(settings.Beta1)},");
            writer.Line($"        Beta2 = {Literal.Float(settings.Beta2)},");
            writer.Line($"        Epsilon = {Literal.Float(settings.Epsilon)},");
            writer.Line($"        WeightDecay = {Literal.Float(settings.WeightDecay)},");
            writer.Line("    },");
            writer.Line($"    Layers = new {Services}LayerBlueprint[]");
            writer.Line("    {");
            foreach (LayerMemory layer in memory.Layers)
            {
                writer.Line(Invariant($"        new {Services}LayerBlueprint("));
                writer.Line(Invariant($"            Weights: {layer.Weights}, Biases: {layer.Biases}, Sums: {layer.Sums}, ")
                    + Invariant($"Outputs: {layer.Outputs}, Deltas: {layer.Deltas}, Pitch: {layer.Pitch}),"));
            }

            writer.Line("    },");
            IReadOnlyList<string> names = OptimizerTraits.StateNames(spec.Optimizer);
            string states = names.Count == 0
                ? "global::System.Array.Empty<string>()"
                : "new string[] { " + string.Join(", ", names.Select(Literal.String)) + " }";
            writer.Line($"    StateNames = {states},");
            writer.Line(Invariant($"    ParameterLength = {memory.ParameterLength},"));
            writer.Line(Invariant($"    TrainingLength = {memory.Length},"));
            writer.Line(Invariant($"    Inputs = Memory.Inputs,"));
            writer.Line(Invariant($"    InputPitch = {memory.InputPitch},"));
            writer.Line(Invariant($"    Targets = Memory.Targets,"));
            writer.Line(Invariant($"    PredictionLength = {memory.Prediction.Length},"));
            writer.Line("};");
        }
    }

    private static void WriteDescription(CodeWriter writer, ModelSpec spec)
    {
        writer.Line("    Description = new global::Fathom.ModelDescription");
        writer.Line("    {");
        writer.Line($"        Name = {Literal.String(spec.Type.DisplayName)},");
        writer.Line(Invariant($"        Input = {spec.Input},"));
        writer.Line(Invariant($"        Batch = {spec.Batch},"));
        writer.Line($"        Loss = {Literal.Enum(spec.Loss)},");
        writer.Line($"        Optimizer = {Literal.Enum(spec.Optimizer)},");
        writer.Line($"        Precision = {Literal.Enum(spec.Precision)},");
        writer.Line($"        InputSecondMoment = {Literal.Float(spec.InputSecondMoment)},");
        writer.Line($"        DeclarationHash = {Literal.String(DeclarationHash.Of(spec))},");
        writer.Line("        Layers = new global::Fathom.LayerDescription[]");
        writer.Line("        {");
        foreach (LayerSpec layer in spec.Layers)
        {
            writer.Line("            new global::Fathom.LayerDescription");
            writer.Line("            {");
            writer.Line($"                Name = {Literal.String(layer.Name)},");
            writer.Line(Invariant($"                Inputs = {layer.Inputs},"));
            writer.Line(Invariant($"                Units = {layer.Units},"));
            writer.Line($"                Activation = {Literal.Enum(layer.Activation)},");
            writer.Line($"                ActivationParameter = {Literal.Float(layer.ActivationParameter)},");
            writer.Line($"                Init = {Literal.Enum(layer.Init)},");
            writer.Line($"                Gain = {Literal.Float(layer.Gain)},");
            writer.Line($"                UseBias = {(layer.UseBias ? "true" : "false")},");
            writer.Line("            },");
        }

        writer.Line("        },");
        writer.Line("    },");
    }
}
