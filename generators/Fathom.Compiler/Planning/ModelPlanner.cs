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
        TargetPlan[] targets = TargetMachines.All.Select(machine => PlanTarget(spec, memory, machine)).ToArray();
        return new ModelPlan(spec, memory, TeamPlanner.Plan(spec), targets.ToEquatableArray(), LayerRunPlanner.Plan(spec, memory, targets));
    }

    /// <summary>Plans the kernels for one instruction set only.</summary>
    public static TargetPlan PlanTarget(ModelSpec spec, InstructionSet instructionSet) =>
        PlanTarget(spec, MemoryPlanner.Plan(spec), TargetMachines.All.Single(machine => machine.InstructionSet == instructionSet));

    private static TargetPlan PlanTarget(ModelSpec spec, MemoryPlan memory, TargetMachine machine)
    {
        UpdateForm form = UpdateForms.Of(machine, spec.Optimizer, spec.Batch);
        RowForwardPlan?[] rows = spec.Layers.Select(layer => RowForwardPlanner.Plan(machine, spec.Unroll, layer)).ToArray();
        PredictionPlan predictionPlan = PredictionPlanner.Plan(spec, memory, rows);
        var layers = new List<LayerKernels>();
        for (int index = 0; index < spec.Layers.Count; index++)
        {
            LayerSpec layer = spec.Layers[index];
            var shape = new LayerShape(
                Inputs: layer.Inputs,
                Units: layer.Units,
                InputPitch: index == 0 ? memory.InputPitch : memory.Layers[index - 1].Pitch,
                OutputPitch: memory.Layers[index].Pitch,
                UseBias: layer.UseBias,
                ModelParameters: memory.ParameterLength);
            bool predictsInTiles = predictionPlan.Form == PredictionForm.LayerByLayer && rows[index] is null or { IsInInputOrder: true };
            layers.Add(new LayerKernels(
                Forward: KernelPlanner.Forward(machine, spec.Unroll, shape, spec.Batch, predictsInTiles ? RowCount.Any : RowCount.Batch),
                Row: rows[index],
                Backward: BackwardPlanner.Plan(machine, spec, shape, index == 0 ? LayerPosition.First : LayerPosition.Later)));
        }

        return new TargetPlan(machine, layers.ToEquatableArray(), form, predictionPlan);
    }
}
