using System;
using System.Linq;
using Fathom.Compiler.Emission.Losses;
using Fathom.Compiler.Helpers;
using Fathom.Compiler.Planning;
using Fathom.Compiler.Specification;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Writes a prediction of any number of rows, from a user's packed inputs to packed outputs.</summary>
internal static class PredictionEmitter
{
    private const string Parameters = "float* parameters, float* scratch, float* inputs, float* outputs, int rows";

    /// <summary>Whether what a model predicts is more than the last layer's outputs, and those are to be had too.</summary>
    public static bool Finishes(Loss loss) => loss is Loss.CrossEntropy or Loss.BinaryCrossEntropy;

    /// <summary>What the two predictions are called, each with whether it goes on from the logits.</summary>
    public static string Name(bool finishes) => finishes ? "Predict" : "PredictLogits";

    public static void Emit(KernelContext context, TargetPlan target)
    {
        Loss loss = context.Plan.Spec.Loss;
        bool rowByRow = target.Prediction.Form == PredictionForm.RowByRow;
        Action<KernelContext, bool> emit = rowByRow ? EmitRowByRow : EmitBlocks;
        emit(context, true);
        if (Finishes(loss))
        {
            emit(context, false);
        }

        if (rowByRow)
        {
            EmitRow(context, target);
        }
        else
        {
            EmitBlockLogits(context, target.Layers);
        }

        if (Finishes(loss))
        {
            EmitFinish(context);
        }
    }

    private static void EmitRowByRow(KernelContext context, bool finishes)
    {
        CodeWriter writer = context.Writer;
        ModelSpec spec = context.Plan.Spec;
        writer.BlankLine();
        writer.Line(finishes
            ? "// Predicts any number of rows, one by one."
            : "// The same, but for the last step: the last layer's outputs.");
        string inputs = Invariant($"&inputs[row * {spec.Input}]");
        string outputs = Invariant($"&outputs[row * {spec.Output}]");
        writer.Line(KernelHeader.Attribute);
        using (writer.Block(Invariant($"internal static void {Name(finishes)}({Parameters})")))
        {
            if (!Finishes(spec.Loss))
            {
                using (writer.Block("for (int row = 0; row < rows; row++)"))
                {
                    writer.Line(Invariant($"ForwardRow(parameters, {inputs}, {outputs});"));
                }

                return;
            }

            int pitch = OutputPitch(context);
            writer.Line(Invariant($"byte* stack = stackalloc byte[{(pitch + 2 * 16) * sizeof(float)}];"));
            writer.Line("float* logits = (float*)(((nuint)stack + 63) / 64 * 64);");
            using (writer.Block("for (int row = 0; row < rows; row++)"))
            {
                writer.Line(Invariant($"ForwardRow(parameters, {inputs}, logits);"));
                if (finishes)
                {
                    writer.Line("Finish(logits, 1);");
                }

                writer.Line(Invariant($"RowCopy.Out(logits, {pitch}, {outputs}, {spec.Output}, 1);"));
            }
        }
    }

    // The whole network for one row. Activations stay on the stack, so that any number of threads may be here.
    private static void EmitRow(KernelContext context, TargetPlan target)
    {
        CodeWriter writer = context.Writer;
        ModelSpec spec = context.Plan.Spec;
        int last = spec.Layers.Count - 1;
        int widest = target.Prediction.WidestLayer;
        writer.BlankLine();
        writer.Line("// One row through every layer, its activations on the stack.");
        writer.Line(KernelHeader.Attribute);
        if (last > 0)
        {
            writer.Line("[SkipLocalsInit]");
        }

        using (writer.Block("private static void ForwardRow(float* parameters, float* inputs, float* outputs)"))
        {
            if (last > 0)
            {
                writer.Line(Invariant($"byte* stack = stackalloc byte[{(2 * widest + 16) * sizeof(float)}];"));
                writer.Line("float* odd = (float*)(((nuint)stack + 63) / 64 * 64);");
                writer.Line(Invariant($"float* even = &odd[{widest}];"));
            }

            for (int index = 0; index <= last; index++)
            {
                LayerSpec layer = spec.Layers[index];
                bool direct = index == last && !Finishes(spec.Loss);
                StepEmitter.WriteLayerComment(writer, layer);
                using (writer.Scope())
                {
                    writer.Line(Invariant($"float* weights = &parameters[Memory.Weights{index + 1}];"));
                    if (layer.UseBias)
                    {
                        writer.Line(Invariant($"float* biases = &parameters[Memory.Biases{index + 1}];"));
                    }

                    var places = new RowPlaces(
                        Inputs: new Address(index == 0 ? "inputs" : Block(index - 1)),
                        Weights: new Address("weights"),
                        Biases: new Address("biases"),
                        Outputs: new Address(index == last ? "outputs" : Block(index)),
                        OutputLanes: direct ? layer.Units : new ParameterLayout(layer.Units, 1).PaddedOutputs);
                    RowForwardEmitter.EmitBody(context, target.Layers[index].Row!, places, ActivationEmitter.Argument(layer));
                }
            }
        }

        static string Block(int index) => index % 2 == 0 ? "odd" : "even";
    }

    private static void EmitBlocks(KernelContext context, bool finishes)
    {
        CodeWriter writer = context.Writer;
        ModelSpec spec = context.Plan.Spec;
        int most = context.Plan.Memory.Prediction.Rows;
        writer.BlankLine();
        writer.Line(finishes
            ? Invariant($"// Predicts any number of rows, {most} at a time.")
            : "// The same, but for the last step: the last layer's outputs.");
        writer.Line(KernelHeader.Attribute);
        using (writer.Block(Invariant($"internal static void {Name(finishes)}({Parameters})")))
        using (writer.Block(Invariant($"for (int row = 0; row < rows; row += {most})")))
        {
            writer.Line(Invariant($"int count = rows - row < {most} ? rows - row : {most};"));
            writer.Line(Invariant($"float* results = Logits(parameters, scratch, &inputs[row * {spec.Input}], count);"));
            if (finishes && Finishes(spec.Loss))
            {
                writer.Line("Finish(results, count);");
            }

            writer.Line(Invariant($"RowCopy.Out(results, {OutputPitch(context)}, &outputs[row * {spec.Output}], {spec.Output}, count);"));
        }
    }

    private static void EmitBlockLogits(KernelContext context, EquatableArray<LayerKernels> kernels)
    {
        CodeWriter writer = context.Writer;
        MemoryPlan memory = context.Plan.Memory;
        writer.BlankLine();
        writer.Line(Invariant($"// The last layer's outputs for up to {memory.Prediction.Rows} rows, ")
            + "in the scratch, where layers write two blocks in turn.");
        writer.Line(KernelHeader.Attribute);
        using (writer.Block("private static float* Logits(float* parameters, float* scratch, float* inputs, int rows)"))
        {
            if (kernels.All(static layer => layer.Row is not null))
            {
                using (writer.Block("if (rows == 1)"))
                {
                    EmitOneRow(context, kernels);
                }
            }

            EmitManyRows(context, kernels);
        }
    }

    private static void EmitOneRow(KernelContext context, EquatableArray<LayerKernels> kernels)
    {
        CodeWriter writer = context.Writer;
        ModelSpec spec = context.Plan.Spec;
        foreach (LayerRun run in context.Plan.Runs)
        {
            var places = new LayerPlaces(run);
            if (!run.IsLoop)
            {
                string from = run.First == 0 ? "inputs" : Scratch(run.First - 1);
                writer.Line(RowCall(spec, kernels, run.First, from, Scratch(run.First), places));
                continue;
            }

            using (places.OpenForward(writer, spec.Layers[run.First], spec.Layers[run.Last]))
            {
                EmitScratch(writer, run);
                writer.Line(RowCall(spec, kernels, run.First, "from", "to", places));
            }
        }

        writer.BlankLine();
        writer.Line("return " + Scratch(spec.Layers.Count - 1) + ";");
    }

    private static void EmitManyRows(KernelContext context, EquatableArray<LayerKernels> kernels)
    {
        CodeWriter writer = context.Writer;
        ModelSpec spec = context.Plan.Spec;
        MemoryPlan memory = context.Plan.Memory;
        writer.Line(Invariant($"RowCopy.In(inputs, {spec.Input}, scratch, {memory.InputPitch}, rows);"));
        foreach (LayerRun run in context.Plan.Runs)
        {
            int index = run.First;
            LayerSpec layer = spec.Layers[index];
            string from = run.IsLoop ? "from" : index == 0 ? "scratch" : Scratch(index - 1);
            string to = run.IsLoop ? "to" : Scratch(index);
            int pitch = memory.Layers[index].Pitch;
            var places = new LayerPlaces(run);
            using IDisposable? loop = places.OpenForward(writer, layer, spec.Layers[run.Last]);
            if (run.IsLoop)
            {
                EmitScratch(writer, run);
            }

            string start = "0";
            if (kernels[index].Forward is { RowCount: RowCount.Any } forward)
            {
                string tiled = "rows";
                if (forward.Rows.Tile > 1)
                {
                    tiled = start = Invariant($"tiledRows{index + 1}");
                    writer.Line(Invariant($"int {tiled} = rows / {forward.Rows.Tile} * {forward.Rows.Tile};"));
                }

                string weights = places.Parameters("Weights", "parameters");
                string biases = layer.UseBias ? places.Parameters("Biases", "parameters") + ", " : "";
                writer.Line(Invariant($"{forward.Name}({from}, {weights}, {biases}{to}, {tiled}{Shares.Alone(context)});"));
                if (layer.Activation != Activation.Identity)
                {
                    string extent = ActivationEmitter.Extent(context, tiled, layer.Units, pitch, layer, Shares.Alone(context));
                    writer.Line(Invariant($"{ActivationEmitter.ApplyName(layer)}({to}, {to}, {extent});"));
                }

                if (forward.Rows.Tile == 1)
                {
                    continue;
                }
            }

            int inputPitch = index == 0 ? memory.InputPitch : memory.Layers[index - 1].Pitch;
            using (writer.Block(Invariant($"for (int row = {start}; row < rows; row++)")))
            {
                writer.Line(RowCall(spec, kernels, index, Row(from, inputPitch), Row(to, pitch), places));
            }
        }

        writer.BlankLine();
        writer.Line("return " + Scratch(spec.Layers.Count - 1) + ";");
    }

    private static void EmitFinish(KernelContext context)
    {
        CodeWriter writer = context.Writer;
        writer.BlankLine();
        writer.Line("// What Predict makes of logits, in place.");
        string run = Invariant($"rows * {OutputPitch(context)}");
        using (writer.Block("private static void Finish(float* logits, int rows)"))
        {
            writer.Line(context.Plan.Spec.Loss == Loss.CrossEntropy
                ? Invariant($"{SoftmaxEmitter.Name(context.Plan.Spec.Output)}(logits, rows);")
                : Invariant($"ApplySigmoid(logits, logits, {ActivationEmitter.OneRun(context, run)}{Shares.Alone(context)});"));
        }
    }

    private static string RowCall(
        ModelSpec spec, EquatableArray<LayerKernels> kernels, int index, string from, string to, LayerPlaces places)
    {
        LayerSpec layer = spec.Layers[index];
        string weights = places.Parameters("Weights", "parameters");
        string biases = layer.UseBias ? places.Parameters("Biases", "parameters") + ", " : "";
        return Invariant($"{kernels[index].Row!.Name}({from}, {weights}, {biases}{to}{ActivationEmitter.Argument(layer)});");
    }

    private static int OutputPitch(KernelContext context) => context.Plan.Memory.Layers[context.Plan.Memory.Layers.Count - 1].Pitch;

    private static string Scratch(int index) => index % 2 == 0 ? "&scratch[Memory.OddLayers]" : "&scratch[Memory.EvenLayers]";

    private static string Row(string block, int pitch) =>
        block.EndsWith("]", StringComparison.Ordinal)
            ? block.Replace("]", Invariant($" + row * {pitch}]"))
            : Invariant($"&{block}[row * {pitch}]");

    // In a loop over layers the two blocks change places at every turn.
    private static void EmitScratch(CodeWriter writer, LayerRun run)
    {
        string[] blocks = run.First % 2 == 0 ? ["EvenLayers", "OddLayers"] : ["OddLayers", "EvenLayers"];
        writer.Line(Invariant($"float* from = &scratch[layer % 2 == 0 ? Memory.{blocks[0]} : Memory.{blocks[1]}];"));
        writer.Line(Invariant($"float* to = &scratch[layer % 2 == 0 ? Memory.{blocks[1]} : Memory.{blocks[0]}];"));
    }
}
