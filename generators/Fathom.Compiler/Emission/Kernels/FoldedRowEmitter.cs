using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>
/// Writes the sums of a layer of few outputs for one row: a vector of weights holds several inputs side by side, each for all outputs, and
/// is multiplied by those inputs, each as often as there are outputs.
/// </summary>
internal static class FoldedRowEmitter
{
    /// <summary>Writes the sums, up to a vector of the layer's outputs called <c>acc_c0</c>.</summary>
    public static void Emit(KernelContext context, RowForwardPlan plan, RowPlaces places)
    {
        CodeWriter writer = context.Writer;
        Dialect dialect = context.Dialect;
        int lanes = context.Machine.Lanes;
        int groups = plan.Inputs / plan.FoldedInputs;
        int width = lanes / plan.FoldedInputs;
        writer.Line(Invariant($"{dialect.IndexType(lanes)} spread = {dialect.Spread(lanes, width)};"));
        for (int sum = 0; sum < plan.PartialSums; sum++)
        {
            writer.Line(Invariant($"{dialect.Type(lanes)} acc_s{sum} = {dialect.Zero(lanes)};"));
        }

        int unroll = plan.InnerUnroll / plan.FoldedInputs;
        if (plan.Shape == CodeShape.StraightLine || groups <= unroll)
        {
            EmitGroups(context, plan, groups, places.Inputs, places.Weights);
        }
        else
        {
            EmitLoop(context, plan, groups, unroll, places);
        }

        PartialSums.Join(plan.PartialSums, (sum, other) => writer.Line(Invariant($"acc_s{sum} += acc_s{other};")));
        EmitFold(context, plan, width, places.Biases);
    }

    private static void EmitLoop(KernelContext context, RowForwardPlan plan, int groups, int unroll, RowPlaces places)
    {
        CodeWriter writer = context.Writer;
        int looped = groups / unroll * unroll;
        writer.Line(Invariant($"float* input = {places.Inputs.Text};"));
        writer.Line(Invariant($"float* weight = {places.Weights.Text};"));
        int step = unroll * context.Machine.Lanes;
        string header = Invariant(
            $"for (float* end = input + {looped * plan.FoldedInputs}; input != end; input += {plan.InnerUnroll}, weight += {step})");
        using (writer.Block(header))
        {
            EmitGroups(context, plan, unroll, new Address("input"), new Address("weight"));
        }

        if (looped < groups)
        {
            using (writer.Scope())
            {
                EmitGroups(context, plan, groups - looped, new Address("input"), new Address("weight"));
            }
        }
    }

    private static void EmitGroups(KernelContext context, RowForwardPlan plan, int count, Address inputs, Address weights)
    {
        Dialect dialect = context.Dialect;
        int lanes = context.Machine.Lanes;
        for (int group = 0; group < count; group++)
        {
            string declaration = group == 0 ? dialect.Type(lanes) + " " : "";
            string values = dialect.SpreadElements(lanes, plan.FoldedInputs, inputs.Plus(group * plan.FoldedInputs), "spread");
            string accumulator = Invariant($"acc_s{group % plan.PartialSums}");
            string sum = dialect.MultiplyAdd(lanes, "values", dialect.Load(lanes, weights.Plus(group * lanes)), accumulator);
            context.Writer.Line(Invariant($"{declaration}values = {values};"));
            context.Writer.Line(Invariant($"{accumulator} = {sum};"));
        }
    }

    // Upper half onto lower half, until only the outputs are left.
    private static void EmitFold(KernelContext context, RowForwardPlan plan, int width, Address biases)
    {
        CodeWriter writer = context.Writer;
        Dialect dialect = context.Dialect;
        string folded = "acc_s0";
        for (int lanes = context.Machine.Lanes; lanes > width; lanes /= 2)
        {
            string next = lanes / 2 == width ? "acc_c0" : Invariant($"half{lanes / 2}");
            string sum = Invariant($"{dialect.Class(lanes)}.GetLower({folded}) + {dialect.Class(lanes)}.GetUpper({folded})");
            writer.Line(Invariant($"{dialect.Type(lanes / 2)} {next} = {sum};"));
            folded = next;
        }

        if (plan.UseBias)
        {
            writer.Line(Invariant($"acc_c0 += {dialect.Load(width, biases)};"));
        }
    }
}
