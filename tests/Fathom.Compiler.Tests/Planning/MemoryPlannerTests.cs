using Fathom.Compiler.Planning;
using Fathom.Compiler.Specification;
using Fathom.Compiler.Tests.Parsing;

namespace Fathom.Compiler.Tests.Planning;

public sealed class MemoryPlannerTests
{
    private const int CacheLine = 16;

    public static TheoryData<int, int, int> Shapes => Models.Shapes;

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Blocks_AreAlignedApartAndInside(int input, int units, int batch)
    {
        ModelSpec spec = Models.Of(input, units, batch);
        AssertBlocks(MemoryPlanner.Plan(spec), spec);
    }

    [Theory]
    [InlineData("Sgd", 0)]
    [InlineData("Nesterov", 1)]
    [InlineData("AdamW", 2)]
    public void OptimizerState_LiesBetweenParametersAndBuffers(string optimizer, int blocks)
    {
        ModelSpec spec = Models.Typical with { Optimizer = Enum.Parse<Optimizer>(optimizer) };

        MemoryPlan plan = MemoryPlanner.Plan(spec);

        Assert.Equal(blocks, plan.StateBlocks);
        Assert.Equal((1 + blocks) * plan.ParameterLength, plan.Inputs);
        AssertBlocks(plan, spec);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Pitch_HoldsARowAndIsNoWholePage(int input, int units, int batch)
    {
        MemoryPlan plan = MemoryPlanner.Plan(Models.Of(input, units, batch));

        Assert.True(plan.InputPitch >= input && plan.InputPitch % 4 == 0);
        Assert.True(plan.Layers[0].Pitch >= units && plan.Layers[0].Pitch % 4 == 0);
        Assert.NotEqual(0, plan.InputPitch % 1024);
        Assert.NotEqual(0, plan.Layers[0].Pitch % 1024);
    }

    [Fact]
    public void PreActivations_AreKeptOnlyWhereTheDerivativeNeedsThem()
    {
        MemoryPlan plan = MemoryPlanner.Plan(Models.Typical);

        Assert.Equal(plan.Layers[0].Outputs, plan.Layers[0].Sums);
        Assert.NotEqual(plan.Layers[1].Outputs, plan.Layers[1].Sums);
    }

    // Inputs times the rate where some instruction set folds it: AVX-512 and AVX2 up to 13 and 11 rows, NEON up to its own limit.
    [Theory]
    [InlineData(Optimizer.Sgd, 10, true)]
    [InlineData(Optimizer.Sgd, 256, false)]
    [InlineData(Optimizer.Adam, 10, false)]
    public void Steps_HoldTheWidestInputsOfPlainSgdOnAFusedMinibatch(object optimizer, int batch, bool isThere)
    {
        ModelSpec spec = Models.Typical with { Optimizer = (Optimizer)optimizer, Batch = batch };

        MemoryPlan plan = MemoryPlanner.Plan(spec);

        Assert.Equal(isThere, plan.Steps >= 0);
        AssertBlocks(plan, spec);
    }

    // The fallbacks split every layer, so any model of more than one has panels to transpose: one for each thread.
    [Theory]
    [InlineData("[Fathom.Dense(33)]", 10, false, 1)]
    [InlineData("[Fathom.Dense(33, Fathom.Activation.Tanh)] [Fathom.Dense(5)]", 10, true, 1)]
    [InlineData("[Fathom.Dense(200, Fathom.Activation.Tanh)] [Fathom.Dense(199)]", 10, true, 2)]
    [InlineData("[Fathom.Dense(1000, Fathom.Activation.Tanh)] [Fathom.Dense(999)]", 256, true, 16)]
    public void Transposed_HoldsAPanelOfTheWidestLayerForEachMember(string layers, int batch, bool isThere, int members)
    {
        ModelSpec spec = Specs.Valid($"[Fathom.Model(Input = 400, Batch = {batch})] {layers} {Models.Class}");

        MemoryPlan plan = MemoryPlanner.Plan(spec);

        Assert.Equal(members, TeamPlanner.Plan(spec).Members);
        Assert.Equal(isThere, plan.Transposed >= 0);
        Assert.Equal(
            spec.Layers.Max(static layer => new ParameterLayout(layer.Units, 1).PaddedOutputs) * ParameterLayout.PanelWidth,
            plan.TransposedLength);
        AssertBlocks(plan, spec);
    }

    // Two sets of four sums of 16 lanes for each 32 inputs of the widest layer, for every layer.
    [Theory]
    [InlineData("[Fathom.Dense(5)]", 32, 128)]
    [InlineData("[Fathom.Dense(5)]", 33, 2 * 128)]
    [InlineData("[Fathom.Dense(70, Fathom.Activation.Tanh)] [Fathom.Dense(5)]", 33, 2 * 3 * 128)]
    public void GradientSums_HoldTwoSetsForEachBlockOfTheWidestInputs(string layers, int inputs, int floats)
    {
        ModelSpec spec = Specs.Valid($"[Fathom.Model(Input = {inputs})] {layers} {Models.Class}");

        MemoryPlan plan = MemoryPlanner.Plan(spec);

        Assert.Equal(floats, plan.Length - plan.GradientSums);
        Assert.Equal(floats, spec.Layers.Count * plan.GradientSumsALayer * 64);
        AssertBlocks(plan, spec);
    }

    [Fact]
    public void PredictionBlocks_DoNotOverlap()
    {
        ModelSpec spec = Models.Typical;
        MemoryPlan plan = MemoryPlanner.Plan(spec);
        int widest = plan.Layers.Max(static layer => layer.Pitch);
        PredictionMemory prediction = plan.Prediction;

        AssertApart(prediction.Length,
        [
            (0, prediction.Rows * plan.InputPitch),
            (prediction.Odd, prediction.Rows * widest),
            (prediction.Even, prediction.Rows * widest),
        ]);
    }

    private static void AssertBlocks(MemoryPlan plan, ModelSpec spec)
    {
        var blocks = new List<(int Start, long Length)>
        {
            (plan.Inputs, (long)spec.Batch * plan.InputPitch),
            (plan.Targets, (long)spec.Batch * plan.Layers[spec.Layers.Count - 1].Pitch),
            (plan.GradientSums, (long)spec.Layers.Count * plan.GradientSumsALayer * GradientSumsLayout.Length),
        };
        if (plan.Steps >= 0)
        {
            int widest = spec.Layers.Select((_, index) => index == 0 ? plan.InputPitch : plan.Layers[index - 1].Pitch).Max();
            blocks.Add((plan.Steps, (long)spec.Batch * widest));
        }

        if (plan.Transposed >= 0)
        {
            blocks.Add((plan.Transposed, (long)TeamPlanner.Plan(spec).Members * plan.TransposedLength));
        }

        for (int index = 0; index < spec.Layers.Count; index++)
        {
            LayerSpec layer = spec.Layers[index];
            LayerMemory memory = plan.Layers[index];
            long buffer = (long)spec.Batch * memory.Pitch;
            blocks.Add((memory.Outputs, buffer));
            blocks.Add((memory.Deltas, buffer));
            if (memory.Sums != memory.Outputs)
            {
                blocks.Add((memory.Sums, buffer));
            }

            for (int state = 0; state <= plan.StateBlocks; state++)
            {
                blocks.Add((memory.Weights + state * plan.ParameterLength, new ParameterLayout(layer.Units, layer.Inputs).Length));
                blocks.Add((memory.Biases + state * plan.ParameterLength, new ParameterLayout(layer.Units, 1).Length));
            }
        }

        AssertApart(plan.Length, blocks);
    }

    private static void AssertApart(int length, List<(int Start, long Length)> blocks)
    {
        long end = 0;
        foreach ((int start, long size) in blocks.OrderBy(static block => block.Start))
        {
            Assert.Equal(0, start % CacheLine);
            Assert.True(start >= end, $"The block at {start} starts before {end}, where the one before it ends.");
            end = start + size;
        }

        Assert.InRange(end, 1, length);
    }
}
