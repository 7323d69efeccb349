using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Tests.Planning;

public sealed class KernelPlannerTests
{
    // The loop over a block's inputs has no code for a rest, which comes once, after the last block: it would run past the block's end.
    [Fact]
    public void Blocks_AreWholeTurns()
    {
        int blocked = 0;
        foreach (TargetMachine machine in TargetMachines.All)
        {
            foreach (int inputs in (int[])[128, 129, 130, 131, 132, 192, 193, 300, 515, 784, 1000, 1001, 1024])
            {
                foreach (int units in (int[])[4, 9, 17, 33, 1000])
                {
                    foreach (int rows in (int[])[1, 3, 4, 7, 10, 16, 32, 33])
                    {
                        var shape = new LayerShape(inputs, units, inputs, units, UseBias: true, ModelParameters: 0);
                        DenseForwardPlan plan = KernelPlanner.Forward(machine, Unroll.Auto, shape, rows, RowCount.Batch);
                        blocked += plan.IsBlocked ? 1 : 0;
                        Assert.True(
                            !plan.IsBlocked || plan.InputBlock % plan.InnerUnroll == 0,
                            $"{machine.InstructionSet}, {rows} rows: {plan.Name} takes {plan.InnerUnroll} inputs a turn, "
                                + $"in blocks of {plan.InputBlock}.");
                    }
                }
            }
        }

        Assert.NotEqual(0, blocked);
    }
}
