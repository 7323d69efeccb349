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
                        TilePlanner.InputGradientTile(machine, units, height),
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
    [InlineData("Vector128", 10, "5x8")]
    [InlineData("Scalar", 10, "5x2")]
    [InlineData("Avx512", 32, "8x32")]
    [InlineData("Avx2", 32, "4x16")]
    [InlineData("Vector128", 32, "4x8")]
    [InlineData("Scalar", 32, "4x2")]
    public void ForwardTile_OfAPaperLayerIsTheMeasuredChoice(string instructionSet, int batch, string tile) =>
        Assert.Equal(tile, TilePlanner.ForwardTile(Machine(instructionSet), 1000, batch).Reason.Chosen);

    [Theory]
    [InlineData("Avx2", 10, "5x2")]
    [InlineData("Avx2", 32, "5x2")]
    [InlineData("Avx512", 10, "5x5")]
    public void InputGradientTile_OfAPaperLayerIsTheMeasuredChoice(string instructionSet, int batch, string tile) =>
        Assert.Equal(tile, TilePlanner.InputGradientTile(Machine(instructionSet), 1000, batch).Reason.Chosen);

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
