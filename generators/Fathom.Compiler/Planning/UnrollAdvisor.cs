using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Specification;

namespace Fathom.Compiler.Planning;

/// <summary>Judges Unroll.Full by what it writes out for AVX2, whose eight lanes most x86-64 machines run.</summary>
internal static class UnrollAdvisor
{
    /// <summary>Multiply-adds of a step from which loops over a register tile matched or beat straight-line code in measurements.</summary>
    public const int LikelySlowerFrom = 1_600;

    /// <summary>Every pass that stays a loop; where there is none, the whole step if its straight-line code is long.</summary>
    public static IReadOnlyList<UnrollAdvice> Of(ModelSpec spec)
    {
        if (spec.Unroll != Unroll.Full)
        {
            return [];
        }

        TargetPlan target = ModelPlanner.PlanTarget(spec, InstructionSet.Avx2);
        (string Subject, long MultiplyAdds)[] passes = spec.Layers
            .SelectMany((layer, index) => Passes(spec.Batch, layer, target.Layers[index]))
            .ToArray();
        UnrollAdvice[] looped = passes
            .Where(static pass => pass.MultiplyAdds > JitLimits.StraightLineMultiplyAdds)
            .Select(static pass => new UnrollAdvice(pass.Subject, pass.MultiplyAdds, UnrollVerdict.StaysLooped))
            .ToArray();
        long step = passes.Sum(static pass => pass.MultiplyAdds);
        return looped.Length == 0 && step > LikelySlowerFrom ? [new("a whole step", step, UnrollVerdict.LikelySlower)] : looped;
    }

    // Each pass multiplies every weight once a row; a fused backward pass twice.
    private static IEnumerable<(string Subject, long MultiplyAdds)> Passes(int batch, LayerSpec layer, LayerKernels kernels)
    {
        long ofWeights = (long)batch * layer.Inputs;
        yield return ($"the forward pass of {layer.Name}", ofWeights * KernelShapes.VectorsPerRow(kernels.Forward.Groups));
        switch (kernels.Backward)
        {
            case BackwardKernels.Fused fused:
                yield return ($"the backward pass of {layer.Name}", 2 * ofWeights * KernelShapes.VectorsPerRow(fused.Kernel.Groups));
                break;
            case BackwardKernels.UpdateOnly update:
                yield return ($"the update of {layer.Name}", ofWeights * KernelShapes.VectorsPerRow(update.Kernel.Groups));
                break;
            case BackwardKernels.Split split:
                if (split.InputGradient is { } inputGradient)
                {
                    // A forward pass from the outputs to the inputs.
                    long ofOutputs = (long)batch * inputGradient.Inputs;
                    yield return ($"the input gradient of {layer.Name}", ofOutputs * KernelShapes.VectorsPerRow(inputGradient.Groups));
                }

                yield return ($"the weight gradient of {layer.Name}", ofWeights * KernelShapes.VectorsPerRow(split.WeightGradient.Groups));
                break;
        }
    }
}
