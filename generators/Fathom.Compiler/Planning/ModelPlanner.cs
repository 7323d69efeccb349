using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Helpers;
using Fathom.Compiler.Specification;

namespace Fathom.Compiler.Planning;

/// <summary>Makes every decision about a model's generated code: a pure function of its declaration.</summary>
internal static class ModelPlanner
{
    public static ModelPlan Plan(ModelSpec spec)
    {
        MemoryPlan memory = MemoryPlanner.Plan(spec);
        return new ModelPlan(spec, memory, TargetMachines.All.Select(machine => PlanTarget(spec, memory, machine)).ToEquatableArray());
    }

    /// <summary>Plans the kernels for one instruction set only.</summary>
    public static TargetPlan PlanTarget(ModelSpec spec, InstructionSet instructionSet) =>
        PlanTarget(spec, MemoryPlanner.Plan(spec), TargetMachines.All.Single(machine => machine.InstructionSet == instructionSet));

    private static TargetPlan PlanTarget(ModelSpec spec, MemoryPlan memory, TargetMachine machine)
    {
        var layers = new List<LayerKernels>();
        for (int index = 0; index < spec.Layers.Count; index++)
        {
            LayerSpec layer = spec.Layers[index];
            var shape = new LayerShape(
                Inputs: layer.Inputs,
                Units: layer.Units,
                InputPitch: index == 0 ? memory.InputPitch : memory.Layers[index - 1].Pitch,
                OutputPitch: memory.Layers[index].Pitch,
                UseBias: layer.UseBias);
            DenseForwardPlan forward = KernelPlanner.Forward(machine, spec.Unroll, shape, spec.Batch, RowCount.Batch);
            DenseForwardPlan prediction = KernelPlanner.Forward(machine, spec.Unroll, shape, memory.Prediction.Rows, RowCount.Any);
            layers.Add(new LayerKernels(
                Forward: KernelPlanner.CanServe(prediction, forward) ? prediction : forward,
                Prediction: prediction,
                InputGradient: index == 0 ? null : KernelPlanner.InputGradient(machine, spec.Unroll, shape, spec.Batch),
                WeightGradient: KernelPlanner.WeightGradient(machine, spec.Unroll, shape, spec.Batch)));
        }

        return new TargetPlan(machine, layers.ToEquatableArray());
    }
}
