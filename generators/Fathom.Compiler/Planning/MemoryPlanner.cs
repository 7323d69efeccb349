using System;
using System.Collections.Generic;
using System.Linq;
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
    private const int LeastPredictionRows = 32;

    private const int MostPredictionRows = 64;

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
        int widestInput = spec.Layers.Max(static layer => Pitch(layer.Inputs));
        bool folds = TargetMachines.All.Any(machine => UpdateForms.Of(machine, spec.Optimizer, spec.Batch) == UpdateForm.FoldedRate);
        int steps = folds ? Reserve(ref next, (long)spec.Batch * widestInput) : -1;
        bool transposes = spec.Layers.Count > 1 && TargetMachines.All.Any(machine => BackwardPlanner.FusedInputs(machine, spec.Batch) == 0);
        long widestOutputs = spec.Layers.Max(static layer => (long)new ParameterLayout(layer.Units, 1).PaddedOutputs);
        long widestPanel = widestOutputs * ParameterLayout.PanelWidth;
        int transposed = transposes ? Reserve(ref next, widestPanel * TeamPlanner.Plan(spec).Members) : -1;
        int inputBlocks = spec.Layers.Max(static layer => (layer.Inputs + ParameterLayout.PanelWidth - 1) / ParameterLayout.PanelWidth);
        int sumsALayer = inputBlocks * GradientSumsLayout.Sets;
        int gradientSums = Reserve(ref next, (long)spec.Layers.Count * sumsALayer * GradientSumsLayout.Length);
        return new MemoryPlan
        {
            ParameterLength = parameterLength,
            StateBlocks = stateBlocks,
            Inputs = inputs,
            InputPitch = inputPitch,
            Targets = targets,
            Steps = steps,
            Transposed = transposed,
            TransposedLength = (int)widestPanel,
            GradientSums = gradientSums,
            GradientSumsALayer = sumsALayer,
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
        int rows = PredictionRows(spec.Batch);
        Reserve(ref next, (long)rows * inputPitch);
        int odd = Reserve(ref next, (long)rows * widest);
        int even = Reserve(ref next, (long)rows * widest);
        return new PredictionMemory(rows, even, odd, next);
    }

    // A multiple of the minibatch, where that is no more than a few rows: its tiles then leave no row over.
    private static int PredictionRows(int batch)
    {
        int rows = (LeastPredictionRows + batch - 1) / batch * batch;
        return rows <= MostPredictionRows ? rows : LeastPredictionRows;
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
