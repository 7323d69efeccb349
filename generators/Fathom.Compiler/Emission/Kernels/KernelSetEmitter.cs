using System;
using System.Collections.Generic;
using Fathom.Compiler.Analysis;
using Fathom.Compiler.Emission.Losses;
using Fathom.Compiler.Helpers;
using Fathom.Compiler.Planning;
using Fathom.Compiler.Specification;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Writes every kernel a model needs for one instruction set, each once: equal layers share theirs.</summary>
internal sealed class KernelSetEmitter(KernelContext context)
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    public void Emit(EquatableArray<LayerKernels> kernels)
    {
        ModelSpec spec = context.Plan.Spec;
        for (int index = 0; index < spec.Layers.Count; index++)
        {
            LayerSpec layer = spec.Layers[index];
            int pitch = context.Plan.Memory.Layers[index].Pitch;
            LayerKernels layerKernels = kernels[index];
            Once(layerKernels.Forward.Name, () => ForwardEmitter.Emit(context, layerKernels.Forward));
            Once(layerKernels.Prediction.Name, () => ForwardEmitter.Emit(context, layerKernels.Prediction));
            EmitActivation(layer, pitch);
            if (layerKernels.InputGradient is { } inputGradient)
            {
                Once(inputGradient.Name, () => InputGradientEmitter.Emit(context, inputGradient));
            }

            Once(layerKernels.WeightGradient.Name, () => WeightGradientEmitter.Emit(context, layerKernels.WeightGradient));
            if (layer.UseBias)
            {
                Once(BiasGradientEmitter.Name(layer.Units), () => BiasGradientEmitter.Emit(context, layer.Units, pitch));
            }
        }

        VectorUpdateEmitter.EmitGoals(context, kernels);
        LossEmitter.For(spec.Loss).Emit(context);
        EmitFinish(spec);
    }

    private void EmitActivation(LayerSpec layer, int pitch)
    {
        if (layer.Activation != Activation.Identity)
        {
            Once(ActivationEmitter.ApplyName(layer), () => ActivationEmitter.EmitApply(context, layer));
            Once(ActivationEmitter.BackName(layer), () => ActivationEmitter.EmitBack(context, layer));
        }

        Once(MomentsEmitter.ActivationName(layer), () => MomentsEmitter.EmitActivation(context, layer, pitch));
        Once(MomentsEmitter.GradientName(layer.Units), () => MomentsEmitter.EmitGradient(context, layer.Units, pitch));
    }

    private void EmitFinish(ModelSpec spec)
    {
        LayerSpec last = spec.Layers[spec.Layers.Count - 1];
        if (spec.Loss == Loss.CrossEntropy)
        {
            SoftmaxEmitter.Emit(context, spec.Output, context.Plan.Memory.Layers[spec.Layers.Count - 1].Pitch);
        }
        else if (spec.Loss == Loss.BinaryCrossEntropy)
        {
            LayerSpec sigmoid = last with { Activation = Activation.Sigmoid };
            Once(ActivationEmitter.ApplyName(sigmoid), () => ActivationEmitter.EmitApply(context, sigmoid));
        }
    }

    private void Once(string name, Action emit)
    {
        if (_written.Add(name))
        {
            emit();
        }
    }
}
