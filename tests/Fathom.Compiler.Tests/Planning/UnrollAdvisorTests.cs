using Fathom.Compiler.Planning;
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

        Assert.Equal(["the forward pass of layer1", "the weight gradient of layer1"], advice.Select(static item => item.Subject));
        Assert.All(advice, static item => Assert.Equal((710, UnrollVerdict.StaysLooped), (item.MultiplyAdds, item.Verdict)));
        Assert.Equal(CodeShape.TileLoop, ModelPlanner.PlanTarget(spec, InstructionSet.Avx2).Layers[0].Forward.Shape);
    }

    [Fact]
    public void LongStep_IsLikelySlower()
    {
        var spec = Specs.Valid(
            $"[Fathom.Model(Input = 40, Batch = 10, Unroll = Fathom.Unroll.Full)] [Fathom.Dense(8, Fathom.Activation.Tanh)] [Fathom.Dense(60)] {Models.Class}");

        UnrollAdvice advice = Assert.Single(UnrollAdvisor.Of(spec));

        // 10 rows x 40 inputs x 1 vector, twice; 10 rows x 8 inputs x 8 vectors, three times.
        Assert.Equal((2 * 400 + 3 * 640, UnrollVerdict.LikelySlower), (advice.MultiplyAdds, advice.Verdict));
    }

    [Fact]
    public void OtherModes_AreNotJudged() => Assert.Empty(UnrollAdvisor.Of(Models.Of(input: 1000, units: 1000, batch: 32)));
}
