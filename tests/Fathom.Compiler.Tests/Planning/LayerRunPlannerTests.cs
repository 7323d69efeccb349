using Fathom.Compiler.Planning;
using Fathom.Compiler.Tests.Parsing;

namespace Fathom.Compiler.Tests.Planning;

/// <summary>Which layers a loop goes over; a run is spelled by its first layer and their number.</summary>
public sealed class LayerRunPlannerTests
{
    private const string Tanh = "[Fathom.Dense(40, Fathom.Activation.Tanh)] ";

    private const string GELU = "[Fathom.Dense(40, Fathom.Activation.GELU)] ";

    [Theory]
    [InlineData(Tanh + Tanh + Tanh + Tanh, "0:1 1:3 4:1")]
    [InlineData(Tanh + "[Fathom.Dense(24, Fathom.Activation.Tanh)] ", "0:1 1:1 2:1")]
    [InlineData(Tanh + Tanh + GELU + Tanh, "0:1 1:1 2:1 3:1 4:1")]
    public void EqualLayers_AreOneRun_TheFirstLayerApart(string layers, string expected) => Assert.Equal(expected, Runs(layers));

    // A layer that keeps its sums is longer in the arena, so what reads its outputs reads from one stride, and writes to another.
    [Fact]
    public void ALayerAfterALongerOne_IsApart() => Assert.Equal("0:1 1:1 2:2 4:1", Runs(GELU + Tanh + Tanh + Tanh));

    [Fact]
    public void Strides_LeadFromBlockToBlock()
    {
        ModelPlan plan = Plan(Tanh + Tanh + Tanh + Tanh);
        LayerRun run = plan.Runs.Single(static run => run.IsLoop);

        for (int layer = run.First + 1; layer <= run.Last; layer++)
        {
            int turns = layer - run.First;
            Assert.Equal(plan.Memory.Layers[layer].Weights, plan.Memory.Layers[run.First].Weights + turns * run.ParameterStride);
            Assert.Equal(plan.Memory.Layers[layer].Biases, plan.Memory.Layers[run.First].Biases + turns * run.ParameterStride);
            Assert.Equal(plan.Memory.Layers[layer].Outputs, plan.Memory.Layers[run.First - 1].Outputs + (turns + 1) * run.MinibatchStride);
            Assert.Equal(plan.Memory.Layers[layer].Deltas, plan.Memory.Layers[run.First - 1].Deltas + (turns + 1) * run.MinibatchStride);
        }
    }

    private static string Runs(string layers) => string.Join(" ", Plan(layers).Runs.Select(static run => $"{run.First}:{run.Count}"));

    private static ModelPlan Plan(string layers) =>
        ModelPlanner.Plan(Specs.Valid($"[Fathom.Model(Input = 17, Batch = 8)] {layers}[Fathom.Dense(3)] {Models.Class}"));
}
