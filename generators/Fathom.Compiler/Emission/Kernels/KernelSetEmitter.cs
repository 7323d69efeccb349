using System;
using System.Collections.Generic;
using Fathom.Compiler.Emission.Losses;
using Fathom.Compiler.Helpers;
using Fathom.Compiler.Planning;
using Fathom.Compiler.Specification;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Writes every kernel a model needs for one instruction set, each once: equal layers share theirs.</summary>
internal sealed class KernelSetEmitter(KernelContext context)
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    public void Emit(TargetPlan target)
    {
        EquatableArray<LayerKernels> kernels = target.Layers;
        ModelSpec spec = context.Plan.Spec;
        for (int index = 0; index < spec.Layers.Count; index++)
        {
            LayerSpec layer = spec.Layers[index];
            int pitch = context.Plan.Memory.Layers[index].Pitch;
            LayerKernels layerKernels = kernels[index];
            Once(layerKernels.Forward.Name, () => new ForwardEmitter(context, layerKernels.Forward).Emit());
            if (target.Prediction.Form == PredictionForm.LayerByLayer && layerKernels.Row is { } row)
            {
                Once(row.Name, () => RowForwardEmitter.Emit(context, row));
            }

            EmitActivation(layer);
            EmitBackward(layerKernels.Backward);
            if (layer.UseBias)
            {
                Once(BiasGradientEmitter.Name(layer.Units), () => BiasGradientEmitter.Emit(context, layer.Units, pitch));
            }
        }

        new GoalEmitter(context, context.Form).Emit(kernels);
        LossEmitter.For(spec.Loss).Emit(context);
        EmitFinish(spec);
    }

    private void EmitBackward(BackwardKernels kernels)
    {
        switch (kernels)
        {
            case BackwardKernels.Fused fused:
                Once(fused.Kernel.Name, () => new FusedBackwardEmitter(context, fused.Kernel).Emit());
                break;
            case BackwardKernels.UpdateOnly update:
                Once(update.Kernel.Name, () => new ResidentUpdateEmitter(context, update.Kernel).Emit());
                break;
            case BackwardKernels.Split split:
                if (split.InputGradient is { } inputGradient)
                {
                    Once(inputGradient.Name, () => new ForwardEmitter(context, inputGradient).Emit());
                }

                Once(split.WeightGradient.Name, () => new WeightGradientEmitter(context, split.WeightGradient).Emit());
                break;
        }
    }

    private void EmitActivation(LayerSpec layer)
    {
        if (layer.Activation != Activation.Identity)
        {
            Once(ActivationEmitter.ApplyName(layer), () => ActivationEmitter.EmitApply(context, layer));
            Once(ActivationEmitter.BackName(layer), () => ActivationEmitter.EmitBack(context, layer));
        }
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
