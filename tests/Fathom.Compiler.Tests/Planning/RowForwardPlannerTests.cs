using Fathom.Compiler.Planning;
using Fathom.Compiler.Specification;

namespace Fathom.Compiler.Tests.Planning;

public sealed class RowForwardPlannerTests
{
    private static readonly TargetMachine[] Vectors = [.. TargetMachines.All.Where(static machine => !machine.IsFallback)];

    public static TheoryData<int> Units =>
        [1, 2, 4, 5, 8, 9, 16, 17, 24, 31, 32, 33, 40, 64, 65, 96, 100, 128, 129, 160, 168, 256, 1000, 1024];

    [Theory]
    [MemberData(nameof(Units))]
    public void Sweeps_CoverEveryOutputOnceInOrder(int units)
    {
        foreach (TargetMachine machine in Vectors)
        {
            int next = 0;
            RowForwardPlan plan = Plan(machine, 40, units);
            foreach (RowSweep sweep in plan.Sweeps)
            {
                Assert.Equal(next, sweep.FirstOutput);
                Assert.InRange(sweep.Turns, 1, int.MaxValue);
                Assert.True(sweep.Turns == 1 || sweep.Panels.All(static panel => panel.Width == ParameterLayout.PanelWidth));
                int start = 0;
                foreach (RowPanel panel in sweep.Panels)
                {
                    Assert.Equal(start, panel.Start);
                    int outputs = Math.Min(panel.Width, units - next - (sweep.Turns - 1) * sweep.Width - start);
                    int lanes = Assert.Single(panel.Vectors.Distinct());

                    // Of a panel behind full ones, as wide as their vectors, what holds nothing but padding is left out.
                    Assert.Equal((outputs + lanes - 1) / lanes * lanes, panel.Vectors.Sum());
                    start += panel.Width;
                }

                Assert.Equal(Math.Min(next + sweep.Turns * sweep.Width, units) - 1, sweep.LastOutput(units));
                next += sweep.Turns * sweep.Width;
            }

            Assert.Equal(new ParameterLayout(units, 1).PaddedOutputs, next);
        }
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void EverySweep_FitsTheRegisters(int units)
    {
        foreach (TargetMachine machine in Vectors)
        {
            RowForwardPlan plan = Plan(machine, 512, units);
            int sums = plan.Sweeps.Max(static sweep => sweep.Vectors) * plan.PartialSums;

            // One more for the input, and one for the numbers by which inputs are spread where they are folded.
            Assert.InRange(sums + 2 + machine.SpareRegisters, 1, machine.Registers + (machine.SpareRegisters > 0 ? 1 : 0));
        }
    }

    [Theory]
    [InlineData("Avx512", 784, 128, "1x128", 1, 1)]
    [InlineData("Avx512", 64, 64, "1x64", 1, 1)]
    [InlineData("Avx512", 32, 32, "1x32", 2, 1)]
    [InlineData("Avx512", 64, 16, "1x16", 4, 1)]
    [InlineData("Avx512", 64, 8, "1x8", 4, 2)]
    [InlineData("Avx512", 32, 2, "1x4", 2, 4)]
    [InlineData("Avx512", 33, 2, "1x4", 4, 1)]
    [InlineData("Avx512", 4, 2, "1x4", 1, 1)]
    [InlineData("Avx2", 784, 128, "1x64", 1, 1)]
    [InlineData("Avx2", 32, 32, "1x32", 2, 1)]
    [InlineData("Avx2", 64, 2, "1x4", 8, 2)]
    [InlineData("Neon", 32, 2, "1x4", 8, 1)]
    public void Plan_OfAKnownLayerIsTheMeasuredChoice(
        string instructionSet, int inputs, int units, string chosen, int partialSums, int folded)
    {
        RowForwardPlan plan = Plan(Vectors.Single(machine => machine.InstructionSet.ToString() == instructionSet), inputs, units);

        Assert.Equal((chosen, partialSums, folded), (plan.Reason.Chosen, plan.PartialSums, plan.FoldedInputs));
    }

    [Theory]
    [InlineData("Avx512", 64, Activation.Tanh, CodeShape.StraightLine)]
    [InlineData("Avx512", 1000, Activation.Tanh, CodeShape.StraightLine)]
    [InlineData("Avx2", 64, Activation.GELU, CodeShape.StraightLine)]
    [InlineData("Avx2", 72, Activation.GELU, CodeShape.TileLoop)]
    [InlineData("Neon", 168, Activation.Tanh, CodeShape.TileLoop)]
    [InlineData("Neon", 1000, Activation.Identity, CodeShape.StraightLine)]
    public void Activation_IsInlinedOnlyAsOftenAsTheJitDoes(string instructionSet, int units, object activation, object shape)
    {
        TargetMachine machine = Vectors.Single(machine => machine.InstructionSet.ToString() == instructionSet);
        RowForwardPlan plan = RowForwardPlanner.Plan(machine, Unroll.Auto, Layer(100, units) with { Activation = (Activation)activation })!;

        Assert.Equal((CodeShape)shape, plan.ActivationShape);
        Assert.InRange(plan.InlinedActivations, 0, JitLimits.InlinedActivations);
    }

    [Fact]
    public void PartialSums_DivideEveryTurn()
    {
        foreach (TargetMachine machine in Vectors)
        {
            foreach (int inputs in (int[])[1, 2, 3, 7, 8, 9, 16, 31, 32, 33, 64, 100, 1000])
            {
                foreach (int units in (int[])[1, 3, 8, 16, 24, 32, 48])
                {
                    RowForwardPlan plan = Plan(machine, inputs, units);

                    Assert.Equal(0, plan.Inputs % plan.FoldedInputs);
                    Assert.True(plan.InnerUnroll == inputs || plan.InnerUnroll % (plan.PartialSums * plan.FoldedInputs) == 0);
                    Assert.InRange(plan.InnerUnroll, 1, inputs);
                }
            }
        }
    }

    [Fact]
    public void Fallbacks_HaveNoPlanOfTheirOwn() => Assert.All(
        TargetMachines.All.Where(static machine => machine.IsFallback),
        static machine => Assert.Null(RowForwardPlanner.Plan(machine, Unroll.Auto, Layer(4, 4))));

    private static RowForwardPlan Plan(TargetMachine machine, int inputs, int units) =>
        RowForwardPlanner.Plan(machine, Unroll.Auto, Layer(inputs, units))!;

    private static LayerSpec Layer(int inputs, int units) => Models.Of(inputs, units, batch: 1).Layers[0];
}
