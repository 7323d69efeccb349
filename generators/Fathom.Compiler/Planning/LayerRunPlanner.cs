using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Helpers;
using Fathom.Compiler.Specification;

namespace Fathom.Compiler.Planning;

/// <summary>Finds equal layers that a loop can go over.</summary>
internal static class LayerRunPlanner
{
    public static EquatableArray<LayerRun> Plan(ModelSpec spec, MemoryPlan memory, IReadOnlyCollection<TargetPlan> targets)
    {
        var runs = new List<LayerRun>();
        for (int first = 0; first < spec.Layers.Count; first += runs[runs.Count - 1].Count)
        {
            int count = 1;
            while (Continues(spec, memory, targets, first, first + count))
            {
                count++;
            }

            runs.Add(count == 1
                ? new LayerRun(first, 1, 0, 0)
                : new LayerRun(first, count, ParameterStride(memory, first), MinibatchStride(memory, first)));
        }

        return runs.ToEquatableArray();
    }

    // The first layer reads the minibatch, not a layer's outputs, and hands no gradient down.
    private static bool Continues(ModelSpec spec, MemoryPlan memory, IReadOnlyCollection<TargetPlan> targets, int first, int next)
    {
        return first > 0
            && next < spec.Layers.Count
            && IsEqual(spec.Layers[first], spec.Layers[next])
            && targets.All(target => target.Layers[first].Equals(target.Layers[next]))
            && AreEquallySpaced(memory, spec.Layers[first].UseBias, first, next);
    }

    private static bool IsEqual(LayerSpec one, LayerSpec other) =>
        one.Inputs == other.Inputs
        && one.Units == other.Units
        && one.Activation == other.Activation
        && one.ActivationParameter.Equals(other.ActivationParameter)
        && one.UseBias == other.UseBias;

    private static bool AreEquallySpaced(MemoryPlan memory, bool useBias, int first, int next)
    {
        LayerMemory before = memory.Layers[next - 1];
        LayerMemory layer = memory.Layers[next];
        int parameters = ParameterStride(memory, first);
        int minibatch = MinibatchStride(memory, first);
        return layer.Weights - before.Weights == parameters
            && (!useBias || layer.Biases - before.Biases == parameters)
            && layer.Outputs - before.Outputs == minibatch
            && layer.Sums - before.Sums == minibatch
            && layer.Deltas - before.Deltas == minibatch
            && memory.Layers[first].Deltas - memory.Layers[first - 1].Deltas == minibatch;
    }

    private static int ParameterStride(MemoryPlan memory, int first) => memory.Layers[first + 1].Weights - memory.Layers[first].Weights;

    private static int MinibatchStride(MemoryPlan memory, int first) => memory.Layers[first].Outputs - memory.Layers[first - 1].Outputs;
}
