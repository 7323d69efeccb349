using Fathom.Compiler.Helpers;
using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Tests.Planning;

public sealed class PanelPlannerTests
{
    public static TheoryData<int> Units => [1, 2, 4, 5, 7, 8, 9, 16, 17, 24, 31, 32, 33, 40, 63, 64, 65, 130, 513, 530, 1000];

    [Theory]
    [MemberData(nameof(Units))]
    public void Tiles_CoverEveryLaneOfTheLayoutOnce(int units)
    {
        foreach (TargetMachine machine in TargetMachines.All)
        {
            for (int tileVectors = 1; tileVectors <= 4; tileVectors++)
            {
                AssertCovered(machine, units, PanelPlanner.Groups(machine, units, tileVectors), tileVectors);
            }
        }
    }

    [Fact]
    public void LastOutput_LeavesThePaddingOut()
    {
        EquatableArray<PanelGroup> groups = PanelPlanner.Groups(TargetMachines.All[1], 41, tileVectors: 2);

        Assert.Equal([31, 40], groups.Select(static group => group.LastOutput(41)));
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void RowVectors_CoverEveryOutput(int units)
    {
        foreach (TargetMachine machine in TargetMachines.All)
        {
            RowVectors vectors = RowVectors.Of(machine, units);

            Assert.Equal(units, (vectors.Count - 1) * vectors.Lanes + vectors.LanesInUse);
            Assert.InRange(vectors.LanesInUse, 1, vectors.Lanes);
            Assert.InRange(vectors.Lanes, 1, machine.Lanes);
            Assert.Equal(units / vectors.Lanes, vectors.WholeVectors);
            Assert.Equal(units % vectors.Lanes != 0, vectors.HasPadding);
            Assert.InRange(vectors.Count * vectors.Lanes, units, new ParameterLayout(units, 1).PaddedOutputs);
        }
    }

    // 17 panels of two vectors each, the last of one: eight outputs of 32.
    [Fact]
    public void WideLastPanel_IsOneGroupWithTheOthers()
    {
        EquatableArray<PanelGroup> groups = PanelPlanner.Groups(Machine(InstructionSet.Avx512), 520, tileVectors: 1);

        PanelGroup group = Assert.Single(groups);

        Assert.Equal((0, 17, 32, 2, 1), (group.FirstOutput, group.Panels, group.Width, group.Tiles.Count, group.LastTiles));
        Assert.Equal(519, group.LastOutput(520));
        Assert.Equal(33, KernelShapes.VectorsPerRow(groups));
    }

    // Three vectors and one: which of them a last panel needs would be a question for every panel.
    [Fact]
    public void UnequalTiles_KeepTheLastPanelApart()
    {
        EquatableArray<PanelGroup> groups = PanelPlanner.Groups(Machine(InstructionSet.Avx2), 520, tileVectors: 3);

        Assert.Equal([16, 1], groups.Select(static group => group.Panels));
        Assert.Equal([2, 1], groups.Select(static group => group.LastTiles));
    }

    [Theory]
    [InlineData(5, new[] { 1, 1, 1, 1, 1, 1, 1, 1 })]
    [InlineData(34, new[] { 1, 1, 1, 1 })]
    public void OneFloatAtATime_GoesByFours(int units, int[] last)
    {
        EquatableArray<PanelGroup> groups = PanelPlanner.Groups(Machine(InstructionSet.Scalar), units, tileVectors: 2);

        Assert.Equal(last, groups[^1].Tiles.SelectMany(static tile => tile.Vectors));
        Assert.All(groups, static group => Assert.All(group.Tiles, static tile => Assert.Equal(2, tile.Vectors.Count)));
    }

    private static TargetMachine Machine(InstructionSet instructionSet) =>
        TargetMachines.All.Single(machine => machine.InstructionSet == instructionSet);

    private static void AssertCovered(TargetMachine machine, int units, EquatableArray<PanelGroup> groups, int tileVectors)
    {
        int next = 0;
        foreach (PanelGroup group in groups)
        {
            Assert.Equal(next, group.FirstOutput);
            next += group.Panels * group.Width;
            int lane = 0;
            foreach (ColumnTile tile in group.Tiles)
            {
                Assert.Equal(lane, tile.Start);
                Assert.InRange(tile.Vectors.Count, 1, tileVectors);
                Assert.All(tile.Vectors, lanes => Assert.InRange(lanes, 1, machine.Lanes));
                lane += tile.Width;
            }

            Assert.True(
                group.Panels == 1 || lane == group.Width, $"{units} outputs: {group.Panels} panels, {lane} lanes of {group.Width}.");
            AssertLastCovered(Math.Min(group.Width, units - (next - group.Width)), group);
        }

        Assert.Equal(new ParameterLayout(units, 1).PaddedOutputs, next);
        Assert.Single(groups.SelectMany(static group => group.Tiles).SelectMany(static tile => tile.Vectors).Distinct());
        Assert.Equal(CoveringVectors(groups), KernelShapes.VectorsPerRow(groups));
    }

    // The last panel of a group holds all its outputs, and no tile of nothing but padding; where it is a group of its own, no vector of it.
    private static void AssertLastCovered(int outputs, PanelGroup group)
    {
        ColumnTile last = group.Tiles[group.LastTiles - 1];
        if (group.Panels > 1)
        {
            Assert.InRange(last.Start + last.Width, outputs, group.Width);
            Assert.InRange(last.Start, 0, outputs - 1);
            return;
        }

        // One float at a time goes by fours.
        int step = Math.Max(last.Vectors[0], 4);
        Assert.Equal(group.Tiles.Count, group.LastTiles);
        Assert.Equal((outputs + step - 1) / step * step, last.Start + last.Width);
    }

    private static int CoveringVectors(EquatableArray<PanelGroup> groups)
    {
        int vectors = 0;
        foreach (PanelGroup group in groups)
        {
            for (int panel = 0; panel < group.Panels; panel++)
            {
                int tiles = panel == group.Panels - 1 ? group.LastTiles : group.Tiles.Count;
                vectors += group.Tiles.Take(tiles).Sum(static tile => tile.Vectors.Count);
            }
        }

        return vectors;
    }
}
