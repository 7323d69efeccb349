using Fathom.Compiler.Planning;
using Fathom.Compiler.Specification;
using Fathom.Compiler.Tests.Parsing;

namespace Fathom.Compiler.Tests.Planning;

public sealed class TeamPlannerTests
{
    // A layer's forward pass and weight gradient, two operations each a weight and row; two more for the input gradient of a later layer.
    [Fact]
    public void Operations_LeaveOutTheInputGradientOfTheFirstLayer()
    {
        ModelSpec spec = Specs.Valid(
            $"[Fathom.Model(Input = 20, Batch = 10)] [Fathom.Dense(30, Fathom.Activation.Tanh)] [Fathom.Dense(5)] {Models.Class}");

        Assert.Equal(10 * (4 * 20 * 30 + 6 * 30 * 5), TeamPlanner.Plan(spec).FloatingPointOperations);
    }

    // 4 x 10 x 1000 operations an output: four million from 100 outputs on.
    [Theory]
    [InlineData(99, 1)]
    [InlineData(100, 2)]
    [InlineData(149, 2)]
    [InlineData(150, 3)]
    [InlineData(799, 15)]
    [InlineData(800, 16)]
    [InlineData(8000, 16)]
    public void Members_AreThoseThatPay(int units, int members)
    {
        TeamPlan plan = TeamPlanner.Plan(Models.Of(input: 1000, units, batch: 10));

        Assert.Equal(members, plan.Members);
        Assert.Equal(members > 1, plan.Shares);
    }
}
