using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Tests.Planning;

public sealed class TilePlannerTests
{
    public static TheoryData<string> Machines => [.. TargetMachines.All.Select(static machine => machine.InstructionSet.ToString())];

    [Theory]
    [MemberData(nameof(Machines))]
    public void Tile_FitsTheRegistersAndIsNoWorseThanItsRunnerUp(string instructionSet)
    {
        TargetMachine machine = Machine(instructionSet);
        foreach (int height in (int[])[1, 2, 3, 4, 5, 7, 8, 10, 16, 31, 32, 33])
        {
            foreach (int units in (int[])[1, 4, 8, 9, 24, 32, 100])
            {
                foreach (Tile tile in (Tile[])
                    [
                        TilePlanner.ForwardTile(machine, units, height),
                        TilePlanner.WeightGradientTile(machine, units, height),
                    ])
                {
                    Assert.InRange(tile.Reason.Registers, tile.Height * tile.Width + 2, machine.Registers);
                    Assert.InRange(tile.Height, 1, Math.Max(height, units));
                    Assert.True(tile.Reason.RunnerUp.Length == 0 || tile.Reason.CyclesPerMultiplyAdd <= tile.Reason.RunnerUpCycles + 1e-9);
                }
            }
        }
    }

    [Theory]
    [InlineData("Avx512", 10, "10x32")]
    [InlineData("Avx2", 10, "5x16")]
    [InlineData("Neon", 10, "10x8")]
    [InlineData("Vector128", 10, "1x16")]
    [InlineData("Scalar", 10, "1x4")]
    [InlineData("Avx512", 32, "8x32")]
    [InlineData("Avx2", 32, "4x16")]
    [InlineData("Neon", 32, "8x8")]
    [InlineData("Vector128", 32, "1x16")]
    [InlineData("Scalar", 32, "1x4")]
    public void ForwardTile_OfAPaperLayerIsTheMeasuredChoice(string instructionSet, int batch, string tile) =>
        Assert.Equal(tile, TilePlanner.ForwardTile(Machine(instructionSet), 1000, batch).Reason.Chosen);

    // One kernel then serves any number of rows, and a model's rows need none of their own.
    [Fact]
    public void ForwardTile_OfAFallbackIsOneRow()
    {
        foreach (TargetMachine machine in TargetMachines.All.Where(static machine => machine.IsFallback))
        {
            foreach (int rows in (int[])[1, 2, 10, 33])
            {
                foreach (int units in (int[])[1, 5, 9, 24, 1000])
                {
                    Tile tile = TilePlanner.ForwardTile(machine, units, rows);
                    Assert.Equal(1, tile.Height);
                    Assert.Contains(tile.Width, (int[])[1, 2, 4, 8]);
                }
            }
        }
    }

    [Theory]
    [InlineData("Avx512", "8x32")]
    [InlineData("Avx2", "2x32")]
    public void WeightGradientTile_OfAPaperLayerSpansAPanel(string instructionSet, string tile) =>
        Assert.Equal(tile, TilePlanner.WeightGradientTile(Machine(instructionSet), 1000, 1000).Reason.Chosen);

    [Theory]
    [MemberData(nameof(Machines))]
    public void WeightGradientTile_DividesWhatThreadsOwn(string instructionSet)
    {
        foreach (int inputs in (int[])[33, 100, 1000])
        {
            Assert.Equal(0, ParameterLayout.PanelWidth % TilePlanner.WeightGradientTile(Machine(instructionSet), 100, inputs).Height);
        }
    }

    // Four multiply-adds a cycle and four cycles of latency.
    [Theory]
    [InlineData(4)]
    [InlineData(10)]
    [InlineData(32)]
    [InlineData(256)]
    public void NeonTile_OfAPaperLayerHasSixteenAccumulators(int batch)
    {
        TargetMachine machine = Machine("Neon");
        foreach (Tile tile in (Tile[])
            [
                TilePlanner.ForwardTile(machine, 1000, batch),
                TilePlanner.WeightGradientTile(machine, 1000, 1000),
            ])
        {
            Assert.InRange(tile.Height * tile.Width, 16, 30);
        }
    }

    // 20 inputs: a tile of 12 by 8 would fit the plain update, 24 accumulators, five operands, but not the observed one with its four sums.
    [Theory]
    [InlineData(5, 20)]
    [InlineData(1000, 1000)]
    [InlineData(128, 784)]
    public void NeonWeightGradientTile_LeavesRegistersForTheSumsOfAnObservedUpdate(int units, int inputs)
    {
        Tile tile = TilePlanner.WeightGradientTile(Machine("Neon"), units, inputs);
        Assert.InRange(tile.Height * tile.Width + tile.Width + (tile.Height + 3) / 4 + 4, 16, 32);
    }

    // Scalars by lane are read as whole vectors, which a row's padding contains only from multiples of four on.
    [Fact]
    public void NeonWeightGradientTile_StartsWhereAVectorOfInputsDoes()
    {
        for (int inputs = 1; inputs <= 70; inputs++)
        {
            int height = TilePlanner.WeightGradientTile(Machine("Neon"), 100, inputs).Height;
            Assert.True(height % 4 == 0 || height == inputs, $"{inputs} inputs, tile of {height}");
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(10, 5)]
    [InlineData(33, 8)]
    [InlineData(7, 8)]
    public void Schedule_CoversItsRangeOnce(int count, int tile)
    {
        var schedule = new TileSchedule(count, tile);

        Assert.Equal(count, schedule.FullTiles * tile + schedule.Tail);
        Assert.Equal(count - schedule.Tail, schedule.TailStart);
        Assert.InRange(schedule.Tail, 0, tile - 1);
    }

    private static TargetMachine Machine(string instructionSet) =>
        TargetMachines.All.Single(machine => machine.InstructionSet.ToString() == instructionSet);
}
