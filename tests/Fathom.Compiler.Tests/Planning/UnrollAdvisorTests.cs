using Fathom.Compiler.Planning;
using Fathom.Compiler.Specification;
using Fathom.Compiler.Tests.Parsing;

namespace Fathom.Compiler.Tests.Planning;

public sealed class UnrollAdvisorTests
{
    [Fact]
    public void PassAtTheLimit_IsFine() => Assert.Empty(UnrollAdvisor.Of(Models.Of(input: 70, units: 8, batch: 10, Unroll.Full)));

    [Fact]
    public void PassAboveTheLimit_StaysLoopedAsThePlanSays()
    {
        var spec = Models.Of(input: 71, units: 8, batch: 10, Unroll.Full);

        IReadOnlyList<UnrollAdvice> advice = UnrollAdvisor.Of(spec);

        Assert.Equal(["the forward pass of layer1", "the update of layer1"], advice.Select(static item => item.Subject));
        Assert.All(advice, static item => Assert.Equal((710, UnrollVerdict.StaysLooped), (item.MultiplyAdds, item.Verdict)));
        Assert.Equal(CodeShape.TileLoop, ModelPlanner.PlanTarget(spec, InstructionSet.Avx2).Layers[0].Forward.Shape);
    }

    [Fact]
    public void LongStep_IsLikelySlower()
    {
        UnrollAdvice advice = Assert.Single(UnrollAdvisor.Of(TwoLayers(batch: 10, units: 32)));

        // 10 rows x 40 inputs x 1 vector, twice; 10 rows x 8 inputs x 4 vectors, three times.
        Assert.Equal((2 * 400 + 3 * 320, UnrollVerdict.LikelySlower), (advice.MultiplyAdds, advice.Verdict));
    }

    // 10 rows x 8 inputs x 8 vectors, for the input gradient and for the weights.
    [Fact]
    public void FusedBackwardPass_CountsTwice()
    {
        UnrollAdvice advice = Assert.Single(UnrollAdvisor.Of(TwoLayers(batch: 10, units: 60)));

        Assert.Equal(new UnrollAdvice("the backward pass of layer2", 2 * 640, UnrollVerdict.StaysLooped), advice);
    }

    // 16 rows x 8 inputs x 8 vectors of outputs, forward and for the weights; 16 rows x 60 outputs x 1 vector of inputs for the gradient.
    [Fact]
    public void InputGradientOfASplitPass_RunsThroughTheOutputs()
    {
        ModelSpec spec = TwoLayers(batch: 16, units: 60);
        var backward = Assert.IsType<BackwardKernels.Split>(ModelPlanner.PlanTarget(spec, InstructionSet.Avx2).Layers[1].Backward);

        UnrollAdvice[] advice = [.. UnrollAdvisor.Of(spec).Where(static item => item.Subject.EndsWith("layer2", StringComparison.Ordinal))];

        Assert.Equal(CodeShape.TileLoop, backward.InputGradient!.Shape);
        Assert.Equal(
            [
                new UnrollAdvice("the forward pass of layer2", 1024, UnrollVerdict.StaysLooped),
                new UnrollAdvice("the input gradient of layer2", 960, UnrollVerdict.StaysLooped),
                new UnrollAdvice("the weight gradient of layer2", 1024, UnrollVerdict.StaysLooped),
            ],
            advice);
    }

    [Fact]
    public void OtherModes_AreNotJudged() => Assert.Empty(UnrollAdvisor.Of(Models.Of(input: 1000, units: 1000, batch: 32)));

    private static ModelSpec TwoLayers(int batch, int units) => Specs.Valid(
        $"[Fathom.Model(Input = 40, Batch = {batch}, Unroll = Fathom.Unroll.Full)] [Fathom.Dense(8, Fathom.Activation.Tanh)] "
            + $"[Fathom.Dense({units})] {Models.Class}");
}
