using System;
using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Emission.Losses;
using Fathom.Compiler.Helpers;
using Fathom.Compiler.Planning;
using Fathom.Compiler.Specification;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Writes the passes of a step: sequences of kernel calls on constant places in the arena.</summary>
internal static class StepEmitter
{
    public static void Emit(KernelContext context, EquatableArray<LayerKernels> kernels)
    {
        EmitForward(context, kernels);
        EmitBackward(context, kernels);
    }

    private static void EmitForward(KernelContext context, EquatableArray<LayerKernels> kernels)
    {
        CodeWriter writer = context.Writer;
        ModelSpec spec = context.Plan.Spec;
        var entry = new StepEntry(context);
        writer.BlankLine();
        writer.Line(
            "// The minibatch's activations, its mean loss and the loss's gradient; observed, with the moments of the activations.");
        entry.EmitForward("ForwardLoss", "Unobserved", "null", moments: "");
        writer.BlankLine();
        entry.EmitForward("ObservedForwardLoss", "Observed", "moments", moments: ", double* moments");
        writer.BlankLine();
        using (entry.OpenForward())
        {
            foreach (LayerRun run in context.Plan.Runs)
            {
                EmitLayerForward(context, kernels[run.First].Forward, run);
            }

            int last = spec.Layers.Count - 1;
            string targets = spec.Loss == Loss.CrossEntropy ? "labels" : "&arena[Memory.Targets]";
            writer.BlankLine();
            entry.EmitLoss(Invariant(
                $"{LossEmitter.MethodName(spec.Loss, spec.Output)}({Place("Outputs", last)}, {targets}, {Place("Deltas", last)})"));
        }

        StepEntry.EmitPasses(writer);
        entry.EmitState();
    }

    private static void EmitLayerForward(KernelContext context, DenseForwardPlan kernel, LayerRun run)
    {
        CodeWriter writer = context.Writer;
        ModelSpec spec = context.Plan.Spec;
        LayerSpec layer = spec.Layers[run.First];
        LayerMemory memory = context.Plan.Memory.Layers[run.First];
        var places = new LayerPlaces(run);
        string sums = places.Rows(memory.Sums == memory.Outputs ? "Outputs" : "Sums");
        string outputs = places.Rows("Outputs");
        string member = Shares.Argument(context);
        using IDisposable? loop = places.OpenForward(writer, layer, spec.Layers[run.Last]);
        string biases = layer.UseBias ? places.Parameters("Biases", "arena") + ", " : "";
        string rows = kernel.RowCount == RowCount.Any ? Invariant($", {spec.Batch}") : "";
        writer.Line(Invariant($"{kernel.Name}({places.Inputs}, {places.Parameters("Weights", "arena")}, {biases}{sums}{rows}{member});"));
        if (layer.Activation != Activation.Identity)
        {
            string extent = ActivationEmitter.Extent(context, Invariant($"{spec.Batch}"), layer.Units, memory.Pitch, layer, member);
            writer.Line(Invariant($"{ActivationEmitter.ApplyName(layer)}({sums}, {outputs}, {extent});"));
        }

        Meet(context);
        string moments = MomentsEmitter.Activations(layer, spec.Batch, memory.Pitch, sums, outputs, places.Moments);
        WriteObserved(context, "TPass", places, [moments]);
    }

    private static void EmitBackward(KernelContext context, EquatableArray<LayerKernels> kernels)
    {
        CodeWriter writer = context.Writer;
        ModelSpec spec = context.Plan.Spec;
        var entry = new StepEntry(context);
        writer.BlankLine();
        writer.Line("// Gradients back through the layers and the update of every parameter.");
        entry.EmitUpdate("BackwardUpdate", "float* arena, UpdateConstants* constants", "Update", "DecayingUpdate", "null");
        writer.BlankLine();
        writer.Line("// The same update, to the bit, with the moments of gradients and updates.");
        entry.EmitUpdate(
            "ObservedBackwardUpdate",
            "float* arena, UpdateConstants* constants, double* moments",
            "ObservedUpdate",
            "ObservedDecayingUpdate",
            "moments");
        writer.BlankLine();
        writer.Line("// Gradients back through the layers, stored where a parameter block's layout puts them; no parameter changes.");
        entry.EmitGradients();
        writer.BlankLine();
        using (entry.OpenBackward())
        {
            writer.Line(Invariant($"GradientSums* sums = {StepEntry.GradientSums};"));
            foreach (LayerRun run in context.Plan.Runs.Reverse())
            {
                EmitLayerBackward(context, kernels[run.First], run);
            }
        }
    }

    private static void EmitLayerBackward(KernelContext context, LayerKernels kernels, LayerRun run)
    {
        CodeWriter writer = context.Writer;
        ModelSpec spec = context.Plan.Spec;
        LayerSpec layer = spec.Layers[run.First];
        LayerMemory memory = context.Plan.Memory.Layers[run.First];
        var places = new LayerPlaces(run);
        string deltas = places.Rows("Deltas");
        string weights = places.Parameters("Weights", "arena");
        string moments = places.Moments;
        string sums = places.Sums(context.Plan.Memory.GradientSumsALayer);
        string member = Shares.Argument(context);
        using IDisposable? loop = places.OpenBackward(writer, layer, spec.Layers[run.Last]);
        DerivativeSource source = ActivationTraits.Of(layer.Activation, layer.ActivationParameter).Derivative;
        if (source != DerivativeSource.None)
        {
            string from = places.Rows(source == DerivativeSource.Output || memory.Sums == memory.Outputs ? "Outputs" : "Sums");
            string extent = ActivationEmitter.Extent(context, Invariant($"{spec.Batch}"), layer.Units, memory.Pitch, layer, member);
            writer.Line(Invariant($"{ActivationEmitter.BackName(layer)}({deltas}, {from}, {extent});"));
        }

        Meet(context);
        List<string> observed = [MomentsEmitter.Gradients(layer, spec.Batch, memory.Pitch, deltas, moments)];
        string inputs = places.Inputs;
        int pitch = run.First == 0 ? context.Plan.Memory.InputPitch : context.Plan.Memory.Layers[run.First - 1].Pitch;
        bool folds = context.Form == UpdateForm.FoldedRate;
        if (folds)
        {
            long length = new ParameterLayout(layer.Units, layer.Inputs).Length;
            observed.Add(Invariant($"GradientMoments.Add({inputs}, {pitch}, {layer.Inputs}, {deltas}, {memory.Pitch}, {layer.Units}, ")
                + Invariant($"{spec.Batch}, {weights}, {length}, constants, {moments});"));
        }

        WriteObserved(context, "TGoal", places, observed);
        if (folds)
        {
            string extent = context.Plan.Team.Shares
                ? Invariant($"{spec.Batch}, {pitch}, {layer.Inputs}, constants->InputScale, member")
                : Invariant($"{BufferLength(spec.Batch, pitch)}, constants->InputScale");
            writer.Line(Invariant($"StepInputs.Scale({inputs}, &arena[Memory.Steps], {extent});"));
            inputs = "&arena[Memory.Steps]";
        }

        switch (kernels.Backward)
        {
            case BackwardKernels.Fused fused:
                writer.Line(Invariant(
                    $"{fused.Kernel.Name}<TGoal>({inputs}, {deltas}, {weights}, {places.Before("Deltas")}, constants, {sums}{member});"));
                break;
            case BackwardKernels.UpdateOnly update:
                writer.Line(Invariant($"{update.Kernel.Name}<TGoal>({inputs}, {deltas}, {weights}, constants, {sums}{member});"));
                break;
            case BackwardKernels.Split split:
                // The gradient handed down is that of the weights before their update.
                if (split.InputGradient is { } inputGradient)
                {
                    string transposed = context.Plan.Team.Shares
                        ? Invariant($"&arena[Memory.Transposed + member.Index * {context.Plan.Memory.TransposedLength}]")
                        : "&arena[Memory.Transposed]";
                    writer.Line(Invariant($"{inputGradient.Name}({deltas}, {weights}, {transposed}, {places.Before("Deltas")}{member});"));
                }

                writer.Line(Invariant($"{split.WeightGradient.Name}<TGoal>({inputs}, {deltas}, {weights}, constants, {sums}{member});"));
                break;
        }

        if (layer.UseBias)
        {
            string biases = places.Parameters("Biases", "arena");
            writer.Line(Invariant($"{BiasGradientEmitter.Name(layer.Units)}<TBias>({deltas}, {biases}, constants{member});"));
        }
    }

    // What statistics take of a layer is one thread's, a different one for the next layer; no weight changes before it has been read.
    private static void WriteObserved(KernelContext context, string pass, LayerPlaces places, IReadOnlyList<string> calls)
    {
        CodeWriter writer = context.Writer;
        using (writer.Block(Invariant($"if ({pass}.Observes)")))
        {
            if (!context.Plan.Team.Shares)
            {
                WriteCalls();
                return;
            }

            using (writer.Block(Invariant($"if (member.Index == {places.Index} % member.Count)")))
            {
                WriteCalls();
            }

            if (calls.Count > 1)
            {
                writer.BlankLine();
                Meet(context);
            }
        }

        void WriteCalls()
        {
            foreach (string call in calls)
            {
                writer.Line(call);
            }
        }
    }

    private static void Meet(KernelContext context)
    {
        if (context.Plan.Team.Shares)
        {
            context.Writer.Line("member.Meet();");
        }
    }

    public static void WriteLayerComment(CodeWriter writer, LayerSpec layer)
    {
        writer.BlankLine();
        writer.Line(Invariant($"// {layer.Name}: {layer.Inputs} -> {layer.Units}, {layer.Activation}"));
    }

    private static string Place(string block, int index) => Invariant($"&arena[Memory.{block}{index + 1}]");

    // Buffers are padded to 16 floats, so that whole vectors cover them.
    private static int BufferLength(int rows, int pitch) => (rows * pitch + 15) / 16 * 16;
}
