using Fathom.Compiler.Planning;
using Fathom.Compiler.Specification;

namespace Fathom.Compiler.Tests.Planning;

public sealed class BackwardPlannerTests
{
    private static readonly LayerShape Wide = Shape(inputs: 1000, units: 1000);

    // With two inputs a tile of 2 x 13 sums, 2 x (weight + sum), 2 passing by: 32 registers. With one input of two partial sums on AVX2:
    // 11 + 1 + 2 + 2 = 16. One input on AVX-512 would fit more rows, but read gradients as fast as it multiplies.
    [Theory]
    [InlineData(InstructionSet.Avx512, 1, 2)]
    [InlineData(InstructionSet.Avx512, 10, 2)]
    [InlineData(InstructionSet.Avx512, 13, 2)]
    [InlineData(InstructionSet.Avx512, 14, 0)]
    [InlineData(InstructionSet.Avx2, 4, 2)]
    [InlineData(InstructionSet.Avx2, 5, 1)]
    [InlineData(InstructionSet.Avx2, 11, 1)]
    [InlineData(InstructionSet.Avx2, 12, 0)]
    [InlineData(InstructionSet.Neon, 1, 0)]
    [InlineData(InstructionSet.Neon, 10, 0)]
    public void FusedInputs_AreWhatTheRegistersHold(object instructionSet, int batch, int inputs) =>
        Assert.Equal(inputs, BackwardPlanner.FusedInputs(Machine((InstructionSet)instructionSet), batch));

    [Fact]
    public void Fallbacks_AreNeverFused()
    {
        foreach (TargetMachine machine in TargetMachines.All.Where(static machine => machine.IsFallback))
        {
            for (int batch = 1; batch <= 64; batch++)
            {
                Assert.Equal(0, BackwardPlanner.FusedInputs(machine, batch));
                Assert.IsType<BackwardKernels.Split>(BackwardPlanner.Plan(machine, Spec(Optimizer.Sgd, batch), Wide, LayerPosition.Later));
            }
        }
    }

    [Fact]
    public void FusedTile_FitsTheRegisters()
    {
        foreach (TargetMachine machine in TargetMachines.All)
        {
            for (int batch = 1; BackwardPlanner.FusedInputs(machine, batch) > 0; batch++)
            {
                FusedBackwardPlan plan = Fused(machine, Spec(Optimizer.Sgd, batch), Wide);
                int inputs = plan.InputTiles.Tile;

                // The sums across the minibatch, and for each input its weight and its products; the gradients and a broadcast pass by.
                int registers = inputs * (batch + 1 + plan.PartialSums) + 2 + machine.SpareRegisters;
                Assert.Equal(registers, plan.Reason.Registers);
                Assert.InRange(registers, 1, machine.Registers);
                Assert.InRange(plan.PartialSums, 1, batch);
            }
        }
    }

    [Theory]
    [InlineData(InstructionSet.Avx512, 1)]
    [InlineData(InstructionSet.Avx2, 2)]
    public void PartialSums_FillTheMultiplyAddUnits(object instructionSet, int sums) =>
        Assert.Equal(sums, Fused(Machine((InstructionSet)instructionSet), Spec(Optimizer.Sgd, batch: 10), Wide).PartialSums);

    [Fact]
    public void FusedTile_OfOneInputLayerTakesOne()
    {
        FusedBackwardPlan plan = Fused(Machine(InstructionSet.Avx512), Spec(Optimizer.Sgd, batch: 10), Shape(inputs: 1, units: 8));

        Assert.Equal(new TileSchedule(1, 1), plan.InputTiles);
    }

    // Nobody takes a first layer's input gradient: the gradients stay in registers while the weights stream past, where the sum of products
    // is what is added. 10 rows and a sum, twice, are 22 of AVX-512's 32 registers; 14 rows are 31 of them and do not go with fused layers.
    [Theory]
    [InlineData(InstructionSet.Avx512, Optimizer.Sgd, 10, true)]
    [InlineData(InstructionSet.Avx512, Optimizer.Sgd, 14, false)]
    [InlineData(InstructionSet.Avx512, Optimizer.Adam, 10, false)]
    [InlineData(InstructionSet.Avx512, Optimizer.Momentum, 10, false)]
    [InlineData(InstructionSet.Avx2, Optimizer.Sgd, 6, true)]
    [InlineData(InstructionSet.Avx2, Optimizer.Sgd, 10, false)]
    [InlineData(InstructionSet.Neon, Optimizer.Sgd, 256, false)]
    [InlineData(InstructionSet.Vector128, Optimizer.Sgd, 1, false)]
    [InlineData(InstructionSet.Scalar, Optimizer.Sgd, 1, false)]
    public void FirstLayer_IsResidentOrSplit(object instructionSet, object optimizer, int batch, bool isResident)
    {
        BackwardKernels kernels = BackwardPlanner.Plan(
            Machine((InstructionSet)instructionSet), Spec((Optimizer)optimizer, batch), Wide, LayerPosition.First);

        if (isResident)
        {
            Assert.IsType<BackwardKernels.UpdateOnly>(kernels);
            return;
        }

        Assert.Null(Assert.IsType<BackwardKernels.Split>(kernels).InputGradient);
    }

    [Fact]
    public void ResidentGradients_FitTheRegistersInWholeCacheLines()
    {
        foreach (TargetMachine machine in TargetMachines.All)
        {
            for (int batch = 1; batch <= 16; batch++)
            {
                foreach (int units in (int[])[1, 5, 8, 9, 17, 32, 33, 100, 1000])
                {
                    ModelSpec spec = Spec(Optimizer.Sgd, batch);
                    BackwardKernels kernels = BackwardPlanner.Plan(machine, spec, Shape(100, units), LayerPosition.First);
                    if (kernels is BackwardKernels.UpdateOnly { Kernel: var plan })
                    {
                        ColumnTile tile = plan.Groups[0].Tiles[0];
                        Assert.InRange(tile.Vectors.Count * (batch + 1) + 1 + machine.SpareRegisters, 1, machine.Registers);
                        Assert.True(
                            tile.Width % 16 == 0 || plan.Groups[0].Tiles.Count == 1,
                            $"{machine.InstructionSet}, {batch} rows, {units} units: {tile}");
                    }
                }
            }
        }
    }

    [Fact]
    public void LargeMinibatch_IsSplitAndTakesItsInputGradientThroughTransposedWeights()
    {
        LayerShape shape = Shape(inputs: 300, units: 45);
        foreach (TargetMachine machine in TargetMachines.All)
        {
            BackwardKernels kernels = BackwardPlanner.Plan(machine, Spec(Optimizer.Sgd, batch: 32), shape, LayerPosition.Later);
            var split = Assert.IsType<BackwardKernels.Split>(kernels);

            DenseForwardPlan gradient = split.InputGradient!;
            Assert.True(gradient is { Transposes: true, UseBias: false, Inputs: 45, Units: 300, Prefetch: null });
            Assert.Equal((shape.OutputPitch, shape.InputPitch), (gradient.InputPitch, gradient.OutputPitch));
            Assert.StartsWith("InputGradient300x45_", gradient.Name, StringComparison.Ordinal);
            Assert.Equal((300, 45), (split.WeightGradient.Inputs, split.WeightGradient.Units));
        }
    }

    private static FusedBackwardPlan Fused(TargetMachine machine, ModelSpec spec, LayerShape shape) =>
        Assert.IsType<BackwardKernels.Fused>(BackwardPlanner.Plan(machine, spec, shape, LayerPosition.Later)).Kernel;

    private static TargetMachine Machine(InstructionSet instructionSet) =>
        TargetMachines.All.Single(machine => machine.InstructionSet == instructionSet);

    private static ModelSpec Spec(Optimizer optimizer, int batch) =>
        Models.Of(input: 1000, units: 1000, batch) with { Optimizer = optimizer };

    private static LayerShape Shape(int inputs, int units) =>
        new(inputs, units, InputPitch: inputs + 16, OutputPitch: units + 32, UseBias: true, ModelParameters: (long)inputs * units);
}
