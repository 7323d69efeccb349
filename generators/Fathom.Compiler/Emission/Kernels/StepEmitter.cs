using Fathom.Compiler.Analysis;
using Fathom.Compiler.Emission.Losses;
using Fathom.Compiler.Helpers;
using Fathom.Compiler.Planning;
using Fathom.Compiler.Specification;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Writes the passes of a step and of a prediction: sequences of kernel calls on constant places in the arena.</summary>
internal static class StepEmitter
{
    public static void Emit(KernelContext context, EquatableArray<LayerKernels> kernels)
    {
        EmitForward(context, kernels, Observation.Off);
        EmitForward(context, kernels, Observation.Moments);
        EmitBackward(context, kernels, BackwardGoal.Update);
        EmitBackward(context, kernels, BackwardGoal.ObservedUpdate);
        EmitBackward(context, kernels, BackwardGoal.Gradients);
        EmitPrediction(context, kernels);
    }

    private static void EmitForward(KernelContext context, EquatableArray<LayerKernels> kernels, Observation observation)
    {
        CodeWriter writer = context.Writer;
        ModelSpec spec = context.Plan.Spec;
        bool observed = observation == Observation.Moments;
        bool labels = spec.Loss == Loss.CrossEntropy;
        string name = observed ? "ObservedForwardLoss" : "ForwardLoss";
        string parameters = Invariant($"float* arena{(labels ? ", int* labels" : "")}{(observed ? ", double* moments" : "")}");
        writer.BlankLine();
        string extra = observed ? ", with the moments of the activations" : "";
        writer.Line(Invariant($"// The minibatch's activations, its mean loss and the loss's gradient{extra}."));
        using (writer.Block(Invariant($"internal static float {name}({parameters})")))
        {
            for (int index = 0; index < spec.Layers.Count; index++)
            {
                LayerSpec layer = spec.Layers[index];
                DenseForwardPlan kernel = kernels[index].Forward;
                LayerMemory memory = context.Plan.Memory.Layers[index];
                string sums = Place(memory.Sums == memory.Outputs ? "Outputs" : "Sums", index);
                string outputs = Place("Outputs", index);
                WriteLayerComment(writer, layer);
                string biases = layer.UseBias ? Place("Biases", index) + ", " : "";
                string rows = kernel.RowCount == RowCount.Any ? Invariant($", {spec.Batch}") : "";
                writer.Line(Invariant($"{kernel.Name}({Inputs(index)}, {Place("Weights", index)}, {biases}{sums}{rows});"));
                if (layer.Activation != Activation.Identity)
                {
                    writer.Line(Invariant(
                        $"{ActivationEmitter.ApplyName(layer)}({sums}, {outputs}, {BufferLength(spec.Batch, memory.Pitch)}{ActivationEmitter.Argument(layer)});"));
                }

                if (observed)
                {
                    writer.Line(Invariant($"{MomentsEmitter.ActivationName(layer)}({sums}, {outputs}, {MomentsOf(index)});"));
                }
            }

            int last = spec.Layers.Count - 1;
            string targets = labels ? "labels" : "&arena[Memory.Targets]";
            writer.BlankLine();
            writer.Line(Invariant($"return {LossEmitter.MethodName(spec.Loss, spec.Output)}({Place("Outputs", last)}, {targets}, {Place("Deltas", last)});"));
        }
    }

    private static void EmitBackward(KernelContext context, EquatableArray<LayerKernels> kernels, BackwardGoal goal)
    {
        CodeWriter writer = context.Writer;
        ModelSpec spec = context.Plan.Spec;
        (string name, string what, string parameters) = goal switch
        {
            BackwardGoal.Update => (
                "BackwardUpdate",
                "Gradients back through the layers and the update of every parameter.",
                "UpdateConstants* constants"),
            BackwardGoal.ObservedUpdate => (
                "ObservedBackwardUpdate",
                "The same update, to the bit, with the moments of gradients and updates.",
                "UpdateConstants* constants, double* moments"),
            _ => (
                "BackwardGradients",
                "Gradients back through the layers, stored where a parameter block's layout puts them; no parameter changes.",
                "float* gradients"),
        };
        writer.BlankLine();
        writer.Line("// " + what);
        using (writer.Block(Invariant($"internal static void {name}(float* arena, {parameters})")))
        {
            for (int index = spec.Layers.Count - 1; index >= 0; index--)
            {
                EmitLayerBackward(context, kernels[index], goal, index);
            }
        }
    }

    private static void EmitLayerBackward(KernelContext context, LayerKernels kernels, BackwardGoal goal, int index)
    {
        CodeWriter writer = context.Writer;
        ModelSpec spec = context.Plan.Spec;
        LayerSpec layer = spec.Layers[index];
        LayerMemory memory = context.Plan.Memory.Layers[index];
        string deltas = Place("Deltas", index);
        WriteLayerComment(writer, layer);
        DerivativeSource source = ActivationTraits.Of(layer.Activation, layer.ActivationParameter).Derivative;
        if (source != DerivativeSource.None)
        {
            string from = Place(source == DerivativeSource.Output || memory.Sums == memory.Outputs ? "Outputs" : "Sums", index);
            writer.Line(Invariant(
                $"{ActivationEmitter.BackName(layer)}({deltas}, {from}, {BufferLength(spec.Batch, memory.Pitch)}{ActivationEmitter.Argument(layer)});"));
        }

        if (goal == BackwardGoal.ObservedUpdate)
        {
            writer.Line(Invariant($"{MomentsEmitter.GradientName(layer.Units)}({deltas}, {MomentsOf(index)});"));
        }

        // The gradient handed down is that of the weights before their update.
        if (kernels.InputGradient is not null)
        {
            writer.Line(Invariant($"{kernels.InputGradient.Name}({deltas}, {Place("Weights", index)}, {Place("Deltas", index - 1)});"));
        }

        string bias = BiasGradientEmitter.Name(layer.Units);
        string weights = kernels.WeightGradient.Name;
        string gradientInputs = Inputs(index);
        switch (goal)
        {
            case BackwardGoal.Gradients:
                writer.Line(Invariant($"{weights}<Store>({gradientInputs}, {deltas}, &gradients[Memory.Weights{index + 1}], null, null);"));
                break;
            case BackwardGoal.ObservedUpdate:
                string place = Place("Weights", index);
                writer.Line(Invariant($"{weights}<ObservedUpdate>({gradientInputs}, {deltas}, {place}, constants, {MomentsOf(index)});"));
                break;
            default:
                writer.Line(Invariant($"{weights}<Update>({gradientInputs}, {deltas}, {Place("Weights", index)}, constants, null);"));
                break;
        }

        if (layer.UseBias)
        {
            writer.Line(goal == BackwardGoal.Gradients
                ? Invariant($"{bias}<Store>({deltas}, &gradients[Memory.Biases{index + 1}], null);")
                : Invariant($"{bias}<BiasUpdate>({deltas}, {Place("Biases", index)}, constants);"));
        }
    }

    private static void EmitPrediction(KernelContext context, EquatableArray<LayerKernels> kernels)
    {
        CodeWriter writer = context.Writer;
        ModelSpec spec = context.Plan.Spec;
        MemoryPlan memory = context.Plan.Memory;
        writer.BlankLine();
        writer.Line(Invariant($"// The last layer's outputs for up to {memory.Prediction.Rows} rows of inputs at the scratch's start; layers write two blocks in turn."));
        using (writer.Block("internal static float* Logits(float* parameters, float* scratch, int rows)"))
        {
            for (int index = 0; index < spec.Layers.Count; index++)
            {
                LayerSpec layer = spec.Layers[index];
                string from = index == 0 ? "scratch" : Scratch(index - 1);
                string to = Scratch(index);
                string biases = layer.UseBias ? Invariant($"&parameters[Memory.Biases{index + 1}], ") : "";
                WriteLayerComment(writer, layer);
                writer.Line(Invariant($"{kernels[index].Prediction.Name}({from}, &parameters[Memory.Weights{index + 1}], {biases}{to}, rows);"));
                if (layer.Activation != Activation.Identity)
                {
                    writer.Line(Invariant($"{ActivationEmitter.ApplyName(layer)}({to}, {to}, rows * {memory.Layers[index].Pitch}{ActivationEmitter.Argument(layer)});"));
                }
            }

            writer.BlankLine();
            writer.Line("return " + Scratch(spec.Layers.Count - 1) + ";");
        }

        writer.BlankLine();
        writer.Line("// What Predict makes of them, in place.");
        using (writer.Block("internal static void Finish(float* logits, int rows)"))
        {
            int pitch = memory.Layers[memory.Layers.Count - 1].Pitch;
            switch (spec.Loss)
            {
                case Loss.CrossEntropy:
                    writer.Line(Invariant($"{SoftmaxEmitter.Name(spec.Output)}(logits, rows);"));
                    break;
                case Loss.BinaryCrossEntropy:
                    writer.Line(Invariant($"ApplySigmoid(logits, logits, rows * {pitch});"));
                    break;
            }
        }
    }

    private static void WriteLayerComment(CodeWriter writer, LayerSpec layer)
    {
        writer.BlankLine();
        writer.Line(Invariant($"// {layer.Name}: {layer.Inputs} -> {layer.Units}, {layer.Activation}"));
    }

    private static string Inputs(int index) => index == 0 ? "&arena[Memory.Inputs]" : Place("Outputs", index - 1);

    private static string Place(string block, int index) => Invariant($"&arena[Memory.{block}{index + 1}]");

    private static string MomentsOf(int index) => new Address("moments", index * (int)MomentSlot.Count).Text;

    private static string Scratch(int index) => index % 2 == 0 ? "&scratch[Memory.OddLayers]" : "&scratch[Memory.EvenLayers]";

    // Buffers are padded to 16 floats, so that whole vectors cover them.
    private static int BufferLength(int rows, int pitch) => (rows * pitch + 15) / 16 * 16;
}
