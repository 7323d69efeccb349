using System;
using System.Collections.Generic;
using System.Globalization;
using Fathom.Compiler.Helpers;
using Fathom.Compiler.Specification;

namespace Fathom.Compiler.Planning;

/// <summary>
/// Plans a layer's pass for one row. Each weight is used once, so the pass is bound by loads and, where few outputs are summed at a time,
/// by the latency of a multiply-add. Several panels at once share each input's broadcast and keep enough sums in flight; measured over
/// 784 x 128 from the second-level cache on Zen 4, fractions of a plain read's speed: 0.96 for one panel of 32 at a time, 0.98 for two,
/// 0.99 for four, and no gain from software prefetch.
/// </summary>
internal static class RowForwardPlanner
{
    /// <summary>Multiply-adds up to which a layer is written without loops; see <see cref="KernelShapes"/>.</summary>
    private const int StraightLineMultiplyAdds = 48;

    private const int MultiplyAddsPerTurn = 16;

    /// <summary>Accumulators of a sweep unless latency asks for more: with eight, the ninth load, the input's, no longer tells.</summary>
    private const int Accumulators = 8;

    /// <summary>Inputs that a partial sum has at least: adding two sums up costs as much as one more input.</summary>
    private const int InputsPerPartialSum = 4;

    /// <summary>The plan; null for a fallback, whose kernel for any number of rows takes them one at a time as well.</summary>
    public static RowForwardPlan? Plan(TargetMachine machine, Unroll unroll, LayerSpec layer)
    {
        if (machine.IsFallback)
        {
            return null;
        }

        EquatableArray<PanelGroup> groups = PanelPlanner.Separate(machine, layer.Units, tileVectors: int.MaxValue);
        int most = Math.Max(Accumulators, ChainsInFlight(machine));
        int panelsAtOnce = Math.Max(1, most / groups[0].Tiles[0].Vectors.Count);
        EquatableArray<RowSweep> sweeps = Sweeps(groups, panelsAtOnce);
        int folded = FoldedInputs(machine, layer);
        int steps = layer.Inputs / folded;
        int partialSums = PartialSums(machine, steps, sweeps);
        CodeShape shape = (long)steps * KernelShapes.VectorsPerRow(groups) <= StraightLineBudget(unroll)
            ? CodeShape.StraightLine
            : CodeShape.TileLoop;
        int perTurn = Math.Max(1, MultiplyAddsPerTurn / sweeps[0].Vectors);
        string bias = layer.UseBias ? "" : "_NoBias";
        var plan = new RowForwardPlan
        {
            Name = string.Format(CultureInfo.InvariantCulture, "Row{0}x{1}_{2}{3}", layer.Inputs, layer.Units, layer.Activation, bias),
            Inputs = layer.Inputs,
            Units = layer.Units,
            UseBias = layer.UseBias,
            Activation = layer.Activation,
            Sweeps = sweeps,
            PartialSums = partialSums,
            FoldedInputs = folded,
            InnerUnroll = Math.Min(steps, (perTurn + partialSums - 1) / partialSums * partialSums) * folded,
            Shape = shape,
            ActivationShape = CodeShape.StraightLine,
            Reason = Reason(machine, groups, sweeps[0], partialSums, panelsAtOnce),
        };
        return plan.InlinedActivations <= JitLimits.InlinedActivations ? plan : plan with { ActivationShape = CodeShape.TileLoop };
    }

    // As many panels a turn as are summed at once; the rest, and the narrower last panel with it, in one more sweep. A last panel alone
    // would wait for its few sums, so where there is no rest it goes with the last turn.
    private static EquatableArray<RowSweep> Sweeps(EquatableArray<PanelGroup> groups, int panelsAtOnce)
    {
        PanelGroup first = groups[0];
        PanelGroup? tail = groups.Count > 1 ? groups[1] : null;
        int turns = first.Panels / panelsAtOnce;
        int rest = first.Panels % panelsAtOnce;
        if (rest == 0 && tail is not null)
        {
            turns--;
            rest = panelsAtOnce;
        }

        var sweeps = new List<RowSweep>();
        if (turns > 0)
        {
            sweeps.Add(new RowSweep(0, turns, Panels(first, panelsAtOnce, tail: null)));
        }

        if (rest > 0)
        {
            sweeps.Add(new RowSweep(turns * panelsAtOnce * first.Width, Turns: 1, Panels(first, rest, tail)));
        }

        return sweeps.ToEquatableArray();
    }

    private static EquatableArray<RowPanel> Panels(PanelGroup group, int count, PanelGroup? tail)
    {
        var panels = new List<RowPanel>();
        for (int panel = 0; panel < count; panel++)
        {
            panels.Add(new RowPanel(panel * group.Width, group.Width, group.Tiles[0].Vectors));
        }

        if (tail is not null)
        {
            panels.Add(new RowPanel(count * group.Width, tail.Width, tail.Tiles[0].Vectors));
        }

        return panels.ToEquatableArray();
    }

    // A whole vector of weights a multiply-add, where all outputs take half of one or less.
    private static int FoldedInputs(TargetMachine machine, LayerSpec layer)
    {
        int inputs = machine.Lanes / Math.Min(machine.Lanes, new ParameterLayout(layer.Units, 1).PaddedOutputs);
        return layer.Inputs % inputs == 0 && layer.Inputs > inputs ? inputs : 1;
    }

    private static int PartialSums(TargetMachine machine, int steps, EquatableArray<RowSweep> sweeps)
    {
        int sums = 1;
        while (sweeps[0].Vectors * sums < ChainsInFlight(machine) && steps >= 2 * sums * InputsPerPartialSum)
        {
            sums *= 2;
        }

        return sums;
    }

    private static int ChainsInFlight(TargetMachine machine) => (int)Math.Ceiling(machine.MultiplyAddsPerCycle * machine.Latency);

    private static long StraightLineBudget(Unroll unroll) => unroll switch
    {
        Unroll.Tile => 0,
        Unroll.Full => JitLimits.StraightLineMultiplyAdds,
        _ => StraightLineMultiplyAdds,
    };

    private static TileReason Reason(
        TargetMachine machine, EquatableArray<PanelGroup> groups, RowSweep sweep, int partialSums, int panelsAtOnce)
    {
        int other = Math.Max(1, panelsAtOnce / 2);
        bool hasOther = other < sweep.Panels.Count;
        int panelVectors = groups[0].Tiles[0].Vectors.Count;
        return new TileReason(
            Spell(sweep.Width),
            sweep.Vectors * partialSums + 1 + machine.SpareRegisters,
            Cycles(machine, sweep.Vectors, partialSums),
            hasOther ? Spell(other * groups[0].Width) : "",
            hasOther ? Cycles(machine, other * panelVectors, partialSums) : 0);
    }

    private static double Cycles(TargetMachine machine, int vectors, int partialSums) => Math.Max(
        Math.Max(1 / machine.MultiplyAddsPerCycle, (vectors + 1) / machine.LoadsPerCycle / vectors),
        machine.Latency / (vectors * (double)partialSums));

    private static string Spell(int width) => string.Format(CultureInfo.InvariantCulture, "1x{0}", width);
}
