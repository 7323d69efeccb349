using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Tests.Planning;

public sealed class CacheModelTests
{
    /// <summary>Half of a megabyte, the second level of a core, in floats.</summary>
    private const long Resident = 512 * 1024 / sizeof(float);

    [Fact]
    public void Weights_ArePrefetchedOnceTheyExceedHalfTheSecondLevel()
    {
        foreach (TargetMachine machine in TargetMachines.All)
        {
            Prefetch?[] resident = Prefetches(machine, Resident);
            Prefetch?[] streaming = Prefetches(machine, Resident + 1);

            Assert.All(resident, Assert.Null);
            Assert.All(streaming, prefetch => Assert.Equal(machine.CanPrefetch, prefetch is not null));
        }
    }

    // A block's weights are read by several tiles; one that is read once goes straight to the first level.
    [Theory]
    [InlineData(96, 96, CacheLevel.Second)]
    [InlineData(1000, 48, CacheLevel.First)]
    public void Forward_LooksAheadOneBlockOrFarEnough(int block, int inputsAhead, object level) =>
        Assert.Equal(new Prefetch(inputsAhead, (CacheLevel)level), CacheModel.Forward(Avx512, 2 * Resident, block, inputs: 1000));

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 2)]
    [InlineData(4, 4)]
    public void Backward_LooksAheadToTheNextTile(int tileInputs, int inputsAhead) =>
        Assert.Equal(new Prefetch(inputsAhead, CacheLevel.First), CacheModel.Backward(Avx512, 2 * Resident, tileInputs));

    // 5 rows by 2 vectors of AVX2: 64 bytes of weights in 5 cycles. 4 x 2 of the wide Arm cores: 32 bytes in 4 cycles, no more than the
    // quarter of the second level's bandwidth that is spare.
    [Theory]
    [InlineData(InstructionSet.Avx2, 1000, 5, 2, 4, 96)]
    [InlineData(InstructionSet.Avx2, 1000, 5, 2, 1, 1000)]
    [InlineData(InstructionSet.Avx2, 128, 5, 2, 4, 128)]
    [InlineData(InstructionSet.Avx2, 129, 5, 2, 4, 96)]
    [InlineData(InstructionSet.Neon, 1000, 4, 2, 4, 1000)]
    [InlineData(InstructionSet.Neon, 1000, 4, 4, 2, 96)]
    public void ForwardBlock_KeepsWeightsInTheFirstLevelWhereTilesWouldStreamThemTooFast(
        object instructionSet, int inputs, int height, int width, int tilesAPanel, int block)
    {
        var tile = new Tile(height, width, new TileReason("", 0, 0, "", 0));

        Assert.Equal(block, CacheModel.ForwardBlock(Machine((InstructionSet)instructionSet), inputs, tile, tilesAPanel));
    }

    // AVX-512 reads 64 bytes of gradients in the two cycles of an input's products, so two inputs make 16 bytes a cycle: half of what there
    // is. AVX2 with one input reads 32 bytes a cycle: 20 KiB of gradients stay, 16 panels of ten rows.
    [Theory]
    [InlineData(InstructionSet.Avx512, 2, 10, 1000, 1000)]
    [InlineData(InstructionSet.Avx2, 1, 10, 32, 16)]
    [InlineData(InstructionSet.Avx2, 1, 10, 22, 16)]
    [InlineData(InstructionSet.Avx2, 1, 10, 21, 21)]
    [InlineData(InstructionSet.Avx2, 1, 11, 32, 14)]
    [InlineData(InstructionSet.Avx2, 2, 5, 1000, 1000)]
    public void BackwardBlock_KeepsGradientsInTheFirstLevelWhereTheyAreReadTooFast(
        object instructionSet, int tileInputs, int batch, int panels, int block) =>
        Assert.Equal(block, CacheModel.BackwardBlock(Machine((InstructionSet)instructionSet), tileInputs, batch, panels));

    private static TargetMachine Avx512 => Machine(InstructionSet.Avx512);

    private static Prefetch?[] Prefetches(TargetMachine machine, long parameters) =>
    [
        CacheModel.Forward(machine, parameters, inputBlock: 96, inputs: 1000),
        CacheModel.Forward(machine, parameters, inputBlock: 1000, inputs: 1000),
        CacheModel.Backward(machine, parameters, tileInputs: 2),
        CacheModel.Update(machine, parameters),
    ];

    private static TargetMachine Machine(InstructionSet instructionSet) =>
        TargetMachines.All.Single(machine => machine.InstructionSet == instructionSet);
}
