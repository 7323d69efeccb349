using System.Linq;
using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Writes the update of a layer that hands no gradient down, the minibatch's gradients resident in registers.</summary>
internal sealed class ResidentUpdateEmitter(KernelContext context, ResidentUpdatePlan plan)
{
    private readonly CodeWriter _writer = context.Writer;
    private readonly Dialect _dialect = context.Dialect;
    private readonly ParameterLayout _layout = new(plan.Units, plan.Inputs);

    private int Lanes => plan.Groups[0].Lanes;

    private string Type => _dialect.Type(Lanes);

    public void Emit()
    {
        KernelHeader.Write(
            _writer,
            Invariant($"The weight gradient of a layer of {plan.Inputs} inputs and {plan.Units} units, ")
                + "added to the weights as they stream past:",
            Invariant($"weights[{plan.Units}, {plan.Inputs}] + transposed deltas[{plan.Batch}, {plan.Units}] ")
                + Invariant($"x inputs[{plan.Batch}, {plan.Inputs}]."));
        using (WeightKernel.Open(context, plan.Name, "float* inputs, float* deltas, float* weights", plan.Inputs))
        {
            foreach (PanelGroup group in plan.Groups)
            {
                EmitGroup(group);
            }
        }
    }

    private void EmitGroup(PanelGroup group)
    {
        _writer.BlankLine();
        WeightKernel.RepeatColumns(
            context, plan.Shape, _layout, group, (tile, weights, deltas) => EmitColumn(group, tile, weights, deltas));
    }

    private void EmitColumn(PanelGroup group, ColumnTile tile, Address weights, Address deltas)
    {
        _writer.Line(Invariant($"// {plan.Batch} rows x {tile.Width} outputs of gradients in {plan.Batch * tile.Vectors.Count} registers"));
        using (_writer.Scope())
        {
            TileVectors.ForEach(tile, (vector, lanes, offset) => _writer.Declare(
                Type,
                Enumerable.Range(0, plan.Batch)
                    .Select(row => Invariant(
                        $"delta_r{row}_c{vector} = {_dialect.Load(lanes, deltas.Plus(row * plan.DeltaPitch + offset))}"))));
            bool shares = context.Plan.Team.Shares;
            if (plan.Shape == CodeShape.StraightLine && !shares)
            {
                for (int input = 0; input < plan.Inputs; input++)
                {
                    Address sums = new Address("sums").Plus(input / ParameterLayout.PanelWidth * GradientSumsLayout.Sets);
                    EmitInput(tile, weights.Plus(input * group.Width), new Address("inputs").Plus(input), sums, Declare(input));
                }

                return;
            }

            _writer.Line(shares ? "float* input = &inputs[firstInput];" : "float* input = inputs;");
            _writer.Line(Invariant($"float* weight = {(shares ? weights.Plus("firstInput", group.Width) : weights).Text};"));
            string end = shares ? "&inputs[endInput]" : Invariant($"input + {plan.Inputs}");
            using (_writer.Block(Invariant($"for (float* end = {end}; input != end; input++, weight += {group.Width})")))
            {
                if (plan.Prefetch is { } prefetch)
                {
                    CacheLines.EmitPrefetch(context, prefetch.Level, new Address("weight").Plus(prefetch.Inputs * group.Width), tile.Width);
                }

                EmitInput(tile, new Address("weight"), new Address("input"), EmitBlockSums(), Declare(0));
            }
        }

        string Declare(int input) => input == 0 ? Type + " " : "";
    }

    // The sums of an input's block; without a use of them the JIT removes the division.
    private Address EmitBlockSums()
    {
        if (Shares.Blocks(plan.Inputs) == 1)
        {
            return new Address("sums");
        }

        string block = Invariant($"(input - inputs) / {ParameterLayout.PanelWidth}");
        _writer.Line(Invariant($"GradientSums* blockSums = &sums[{block} * {GradientSumsLayout.Sets}];"));
        return new Address("blockSums");
    }

    private void EmitInput(ColumnTile tile, Address weights, Address input, Address sums, string declare)
    {
        for (int row = 0; row < plan.Batch; row++)
        {
            string broadcast = _dialect.BroadcastElement(Lanes, input.Plus(row * plan.InputPitch));
            _writer.Line(Invariant($"{(row == 0 ? declare : "")}value = {broadcast};"));
            TileVectors.ForEach(tile, (vector, lanes, _) =>
            {
                string delta = Invariant($"delta_r{row}_c{vector}");
                _writer.Line(row == 0
                    ? Invariant($"{declare}total_c{vector} = value * {delta};")
                    : Invariant($"total_c{vector} = {_dialect.MultiplyAdd(lanes, "value", delta, Invariant($"total_c{vector}"))};"));
            });
        }

        TileVectors.ForEach(tile, (vector, lanes, offset) =>
        {
            Address place = weights.Plus(offset);
            Address set = WeightKernel.Sums(sums, vector);
            _writer.Line(GoalEmitter.WeightCall(place, _dialect.Load(lanes, place), Invariant($"total_c{vector}"), set));
        });
    }
}
