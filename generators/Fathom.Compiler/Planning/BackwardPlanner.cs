using System;
using System.Globalization;
using Fathom.Compiler.Helpers;
using Fathom.Compiler.Specification;

namespace Fathom.Compiler.Planning;

/// <summary>Plans a layer's backward pass: one pass over the weights, or two.</summary>
internal static class BackwardPlanner
{
    /// <summary>Registers beside a fused tile's sums: one for the gradients, one for a broadcast input.</summary>
    private const int PassingRegisters = 2;

    private const int CacheLine = 16;

    /// <summary>Multiply-adds of one turn of a fused loop.</summary>
    private const int FusedMultiplyAddsPerTurn = 40;

    /// <summary>A core's schedulers hold the products of about so many weights that wait for one another.</summary>
    private const int WeightsInFlight = 3;

    /// <summary>
    /// Inputs of a fused tile; 0 where the minibatch does not fit the registers, and where scalars are taken by lane: one pass has to load
    /// each of them into every lane, and reaches 0.73 of its multiply-adds alone on Neoverse N2 by llvm-mca, two passes by lane 0.99 and
    /// more.
    /// </summary>
    public static int FusedInputs(TargetMachine machine, int batch)
    {
        for (int inputs = machine.IsFallback || machine.ScalarFeed == ScalarFeed.ByLane ? 0 : 2; inputs > 0; inputs--)
        {
            if (Registers(machine, inputs, batch) <= machine.Registers && ReadsGradientsFastEnough(machine, inputs))
            {
                return inputs;
            }
        }

        return 0;
    }

    public static BackwardKernels Plan(TargetMachine machine, ModelSpec spec, LayerShape shape, LayerPosition position)
    {
        bool isFirst = position == LayerPosition.First;
        UpdateForm form = UpdateForms.Of(machine, spec.Optimizer, spec.Batch);
        if (isFirst && form == UpdateForm.FoldedRate && ResidentVectors(machine, shape.Units, spec.Batch) > 0)
        {
            return UpdateOnly(machine, spec.Unroll, shape, spec.Batch);
        }

        return !isFirst && FusedInputs(machine, spec.Batch) > 0
            ? Fused(machine, spec.Unroll, shape, spec.Batch)
            : Split(machine, spec.Unroll, shape, spec.Batch, position);
    }

    private static BackwardKernels Fused(TargetMachine machine, Unroll unroll, LayerShape shape, int batch)
    {
        int inputs = Math.Min(shape.Inputs, FusedInputs(machine, batch));
        int vectorsPerTurn = Math.Max(1, FusedMultiplyAddsPerTurn / (2 * inputs * batch));
        EquatableArray<PanelGroup> groups = PanelPlanner.Groups(machine, shape.Units, vectorsPerTurn);
        long multiplyAdds = 2L * batch * shape.Inputs * KernelShapes.VectorsPerRow(groups);
        CodeShape codeShape = KernelShapes.Shape(unroll, multiplyAdds);
        string tile = Spell(inputs, batch);
        bool streams = codeShape == CodeShape.TileLoop;
        return new BackwardKernels.Fused(new FusedBackwardPlan
        {
            Name = KernelShapes.Name("Backward", shape, tile),
            Inputs = shape.Inputs,
            Units = shape.Units,
            Batch = batch,
            InputPitch = shape.InputPitch,
            DeltaPitch = shape.OutputPitch,
            GradientPitch = shape.InputPitch,
            InputTiles = new TileSchedule(shape.Inputs, inputs),
            PartialSums = PartialSums(machine, inputs, batch),
            Groups = groups,
            PanelBlock = CacheModel.BackwardBlock(machine, inputs, batch, groups[0].Panels),
            Prefetch = streams ? CacheModel.Backward(machine, shape.ModelParameters, inputs) : null,
            Shape = codeShape,
            Reason = new TileReason(
                tile, Registers(machine, inputs, batch), 1 / machine.MultiplyAddsPerCycle, RunnerUp: "", RunnerUpCycles: 0),
        });
    }

    private static BackwardKernels UpdateOnly(TargetMachine machine, Unroll unroll, LayerShape shape, int batch)
    {
        int vectors = ResidentVectors(machine, shape.Units, batch);
        EquatableArray<PanelGroup> groups = PanelPlanner.Groups(machine, shape.Units, vectors);
        CodeShape codeShape = KernelShapes.Shape(unroll, (long)batch * shape.Inputs * KernelShapes.VectorsPerRow(groups));
        string tile = Spell(batch, vectors * PanelPlanner.WidestVector(machine, shape.Units));
        return new BackwardKernels.UpdateOnly(new ResidentUpdatePlan
        {
            Name = KernelShapes.Name("Update", shape, tile),
            Inputs = shape.Inputs,
            Units = shape.Units,
            Batch = batch,
            InputPitch = shape.InputPitch,
            DeltaPitch = shape.OutputPitch,
            Groups = groups,
            Prefetch = codeShape == CodeShape.StraightLine ? null : CacheModel.Update(machine, shape.ModelParameters),
            Shape = codeShape,
            Reason = new TileReason(
                tile, ResidentRegisters(machine, vectors, batch), 1 / machine.MultiplyAddsPerCycle, RunnerUp: "", RunnerUpCycles: 0),
        });
    }

    private static BackwardKernels Split(
        TargetMachine machine, Unroll unroll, LayerShape shape, int batch, LayerPosition position) =>
        new BackwardKernels.Split(
            position == LayerPosition.First ? null : InputGradient(machine, unroll, shape, batch),
            WeightGradient(machine, unroll, shape, batch));

    // A forward pass from the gradients to the inputs, through transposed weights.
    private static DenseForwardPlan InputGradient(TargetMachine machine, Unroll unroll, LayerShape shape, int batch)
    {
        var transposed = new LayerShape(
            Inputs: shape.Units,
            Units: shape.Inputs,
            InputPitch: shape.OutputPitch,
            OutputPitch: shape.InputPitch,
            UseBias: false,
            ModelParameters: 0);
        return KernelPlanner.Forward(machine, unroll, transposed, batch, RowCount.Batch) with
        {
            Name = KernelShapes.Name("InputGradient", shape, TilePlanner.ForwardTile(machine, shape.Inputs, batch).Reason.Chosen),
            Transposes = true,
        };
    }

    private static WeightGradientPlan WeightGradient(TargetMachine machine, Unroll unroll, LayerShape shape, int batch)
    {
        Tile tile = TilePlanner.WeightGradientTile(machine, shape.Units, shape.Inputs);
        EquatableArray<PanelGroup> groups = PanelPlanner.Groups(machine, shape.Units, tile.Width);
        CodeShape codeShape = KernelShapes.Shape(unroll, (long)batch * shape.Inputs * KernelShapes.VectorsPerRow(groups));
        bool straight = codeShape == CodeShape.StraightLine;
        return new WeightGradientPlan
        {
            Name = KernelShapes.Name("WeightGradient", shape, tile.Reason.Chosen),
            Inputs = shape.Inputs,
            Units = shape.Units,
            Batch = batch,
            InputPitch = shape.InputPitch,
            DeltaPitch = shape.OutputPitch,
            InputTiles = new TileSchedule(shape.Inputs, tile.Height),
            Groups = groups,
            ScalarFeed = machine.ScalarFeed,
            RowUnroll = straight ? batch : KernelShapes.StepsPerTurn(batch, tile.Height * tile.Width),
            Prefetch = straight ? null : CacheModel.Update(machine, shape.ModelParameters),
            Shape = codeShape,
            Reason = tile.Reason,
        };
    }

    // A sum of products for each input and row, the weight and its own sum of products, and what passes by.
    private static int Registers(TargetMachine machine, int inputs, int batch) =>
        inputs * batch + inputs * (1 + PartialSums(machine, inputs, batch)) + PassingRegisters + machine.SpareRegisters;

    // Vectors of a panel whose gradients fit the registers; none where they are not the whole panel, nor whole cache lines of it: each line
    // of weights would pass more than once.
    private static int ResidentVectors(TargetMachine machine, int units, int batch)
    {
        int panel = PanelPlanner.WidestPanelVectors(machine, units);
        int vectors = panel;
        while (vectors > 1 && ResidentRegisters(machine, vectors, batch) > machine.Registers)
        {
            vectors /= 2;
        }

        bool wholeLines = vectors * PanelPlanner.WidestVector(machine, units) % CacheLine == 0;
        return ResidentRegisters(machine, vectors, batch) <= machine.Registers && (vectors == panel || wholeLines) ? vectors : 0;
    }

    // The column of gradients, the weights, and an input in every lane.
    private static int ResidentRegisters(TargetMachine machine, int vectors, int batch) =>
        vectors * (batch + 1) + 1 + machine.SpareRegisters;

    // The products of one weight form a chain; enough of them must be in the schedulers at once to fill the multiply-add units.
    private static int PartialSums(TargetMachine machine, int inputs, int batch) =>
        batch >= 2 && WeightsInFlight * inputs < machine.MultiplyAddsPerCycle * machine.Latency ? 2 : 1;

    // Each vector of gradients serves two multiply-adds an input; with one input and 512-bit vectors its load alone takes all the time of a
    // load unit that the inputs' broadcasts need too (measured: 0.52 of the peak, 0.83 with two inputs).
    private static bool ReadsGradientsFastEnough(TargetMachine machine, int inputs) =>
        2 * inputs / machine.MultiplyAddsPerCycle * machine.LoadsPerCycle >= 2 && (inputs > 1 || machine.LoadsPerCycle > 1);

    private static string Spell(int inputs, int rows) => string.Format(CultureInfo.InvariantCulture, "{0}x{1}", inputs, rows);
}
