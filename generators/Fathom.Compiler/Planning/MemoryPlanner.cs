using System;
using System.Collections.Generic;
using Fathom.Compiler.Analysis;
using Fathom.Compiler.Helpers;
using Fathom.Compiler.Specification;

namespace Fathom.Compiler.Planning;

/// <summary>Lays out a model's memory.</summary>
internal static class MemoryPlanner
{
    private const int CacheLine = 16;

    // A row pitch of a whole page puts all rows in the same sets of the first-level cache: a quarter to a half of the forward pass's speed.
    private const int PageFloats = 1024;

    /// <summary>Rows predicted at once: enough to reuse each weight from cache, few enough to keep the scratch small.</summary>
    private const int PredictionRows = 32;

    public static MemoryPlan Plan(ModelSpec spec)
    {
        int next = 0;
        var weights = new List<int>();
        var biases = new List<int>();
        foreach (LayerSpec layer in spec.Layers)
        {
            weights.Add(Reserve(ref next, new ParameterLayout(layer.Units, layer.Inputs).Length));
            biases.Add(layer.UseBias ? Reserve(ref next, new ParameterLayout(layer.Units, 1).Length) : 0);
        }

        int parameterLength = next;
        int stateBlocks = OptimizerTraits.StateNames(spec.Optimizer).Count;
        next = checked(next * (1 + stateBlocks));

        int inputPitch = Pitch(spec.Input);
        int inputs = Reserve(ref next, (long)spec.Batch * inputPitch);
        var layers = new List<LayerMemory>();
        for (int index = 0; index < spec.Layers.Count; index++)
        {
            LayerSpec layer = spec.Layers[index];
            int pitch = Pitch(layer.Units);
            int outputs = Reserve(ref next, (long)spec.Batch * pitch);
            bool keepsSums = ActivationTraits.Of(layer.Activation, layer.ActivationParameter).Derivative == DerivativeSource.PreActivation;
            int sums = keepsSums ? Reserve(ref next, (long)spec.Batch * pitch) : outputs;
            int deltas = Reserve(ref next, (long)spec.Batch * pitch);
            layers.Add(new LayerMemory(weights[index], biases[index], sums, outputs, deltas, pitch));
        }

        int targets = Reserve(ref next, (long)spec.Batch * Pitch(spec.Output));
        return new MemoryPlan
        {
            ParameterLength = parameterLength,
            StateBlocks = stateBlocks,
            Inputs = inputs,
            InputPitch = inputPitch,
            Targets = targets,
            Layers = layers.ToEquatableArray(),
            Length = next,
            Prediction = PlanPrediction(spec, inputPitch),
        };
    }

    private static PredictionMemory PlanPrediction(ModelSpec spec, int inputPitch)
    {
        int widest = 0;
        foreach (LayerSpec layer in spec.Layers)
        {
            widest = Math.Max(widest, Pitch(layer.Units));
        }

        int next = 0;
        Reserve(ref next, (long)PredictionRows * inputPitch);
        int odd = Reserve(ref next, (long)PredictionRows * widest);
        int even = Reserve(ref next, (long)PredictionRows * widest);
        return new PredictionMemory(PredictionRows, even, odd, next);
    }

    private static int Pitch(int values)
    {
        int pitch = new ParameterLayout(values, 1).PaddedOutputs;
        return pitch % PageFloats == 0 ? pitch + CacheLine : pitch;
    }

    private static int Reserve(ref int next, long length)
    {
        int start = next;
        next = checked((int)((start + length + CacheLine - 1) / CacheLine * CacheLine));
        return start;
    }
}
