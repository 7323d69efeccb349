using Fathom.Compiler.Helpers;
using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Tests.Planning;

public sealed class PanelPlannerTests
{
    public static TheoryData<int> Units => [1, 2, 4, 5, 7, 8, 9, 16, 17, 24, 31, 32, 33, 40, 63, 64, 65, 130];

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

            // One float at a time leaves the padding out; vectors run over it.
            int lanes = machine.Lanes == 1 ? Math.Min(group.Width, units - group.FirstOutput) : group.Width;
            Assert.Equal(lanes, lane);
        }

        Assert.Equal(new ParameterLayout(units, 1).PaddedOutputs, next);
    }
}
