using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Specification;
using static System.FormattableString;

namespace Fathom.Compiler.Planning;

/// <summary>Prints a plan for one instruction set as the loop nest its kernels follow. The same text heads the generated file.</summary>
internal static class PlanPrinter
{
    public static IEnumerable<string> Print(ModelPlan plan, TargetPlan target)
    {
        ModelSpec spec = plan.Spec;
        foreach (string attribute in spec.DeclaredAttributes)
        {
            yield return attribute;
        }

        yield return "";
        yield return Invariant(
            $"{spec.Type.DisplayName} on {target.Machine.InstructionSet}: {Lanes(target.Machine)}, minibatch of {spec.Batch}");
        yield return Invariant($"training step of {plan.Team.FloatingPointOperations:N0} operations: {Members(plan.Team)}");
        yield return Invariant($"prediction {Form(target.Prediction.Form)}: {target.Prediction.Reason}");
        yield return "cycles: of a vector multiply-add, by the planner's model";
        string owner = "";
        for (int index = 0; index < spec.Layers.Count; index++)
        {
            LayerSpec layer = spec.Layers[index];
            LayerKernels kernels = target.Layers[index];
            yield return "";
            yield return Invariant($"{layer.Name}  Dense {layer.Inputs} -> {layer.Units}  {layer.Activation}");
            if (index > 0 && kernels.Equals(target.Layers[index - 1]) && layer.Activation == spec.Layers[index - 1].Activation)
            {
                yield return Invariant($"  the kernels of {owner}");
                continue;
            }

            owner = layer.Name;

            foreach (string line in Forward("forward", kernels.Forward))
            {
                yield return line;
            }

            if (kernels.Row is { } row)
            {
                foreach (string line in Row(row, target.Prediction.Form))
                {
                    yield return line;
                }
            }

            foreach (string line in Backward(kernels.Backward))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Backward(BackwardKernels kernels) => kernels switch
    {
        BackwardKernels.Fused fused => FusedBackward(fused.Kernel),
        BackwardKernels.UpdateOnly update => Update(update.Kernel),
        BackwardKernels.Split { InputGradient: { } inputGradient } split =>
            Forward("input gradient", inputGradient).Concat(WeightGradient(split.WeightGradient)),
        BackwardKernels.Split split => WeightGradient(split.WeightGradient),
        _ => [],
    };

    private static IEnumerable<string> Update(ResidentUpdatePlan plan)
    {
        yield return Invariant($"  update in one pass  {plan.Name}{Written(plan.Shape)}");
        foreach (PanelGroup group in plan.Groups)
        {
            yield return Invariant($"    for {Panels(group, plan.Units)}, the gradients of {plan.Batch} rows in registers");
            yield return Invariant($"      for {plan.Inputs} inputs{Ahead(plan.Prefetch)}: weight += input * delta");
        }

        yield return Reason(plan.Reason);
    }

    private static IEnumerable<string> Row(RowForwardPlan plan, PredictionForm form)
    {
        string name = form == PredictionForm.RowByRow ? "" : "  " + plan.Name;
        yield return Invariant($"  one row{name}{Written(plan.Shape)}");
        foreach (RowSweep sweep in plan.Sweeps)
        {
            string turns = sweep.Turns == 1 ? "" : Invariant($" step {sweep.Width}");
            string sums = plan.PartialSums == 1 ? "acc" : Invariant($"acc[{plan.PartialSums}]");
            yield return Invariant($"    for outputs {sweep.FirstOutput}..{sweep.LastOutput(plan.Units)}{turns}");
            string folded = plan.FoldedInputs == 1 ? "" : Invariant($", {plan.FoldedInputs} a vector");
            yield return Invariant($"      for {plan.Inputs} inputs, {plan.InnerUnroll} a turn{folded}: {sums} += input * weight");
        }

        if (plan.ActivationShape == CodeShape.TileLoop)
        {
            yield return Invariant($"    for {plan.Units} outputs: {plan.Activation}, too long to be inlined for every sum");
        }

        yield return Reason(plan.Reason);
    }

    private static IEnumerable<string> FusedBackward(FusedBackwardPlan plan)
    {
        yield return Invariant($"  backward and update in one pass  {plan.Name}{Written(plan.Shape)}");
        string indent = "    ";
        if (plan.IsBlocked)
        {
            yield return Invariant($"    for blocks of {plan.PanelBlock} panels, whose gradients stay in the first-level cache");
            indent += "  ";
        }

        yield return Invariant($"{indent}for inputs {Schedule(plan.InputTiles)}, all {plan.Batch} rows{Ahead(plan.Prefetch)}");
        string parts = plan.PartialSums == 1 ? "" : Invariant($" in {plan.PartialSums} sums");
        foreach (PanelGroup group in plan.Groups)
        {
            yield return Invariant($"{indent}  for {Panels(group, plan.Units)}: acc += delta * weight, weight += input * delta{parts}");
        }

        yield return Reason(plan.Reason);
    }

    private static IEnumerable<string> Forward(string what, DenseForwardPlan plan)
    {
        yield return Invariant($"  {what}  {plan.Name}{Written(plan.Shape)}");
        (string outputs, string inputs, string scalar) = plan.Transposes
            ? ("inputs", "outputs", "delta")
            : ("outputs", "inputs", Scalar(plan.ScalarFeed));
        foreach (PanelGroup group in plan.Groups)
        {
            yield return Invariant($"    for {Panels(group, plan.Units, outputs)}{(plan.Transposes ? ", its weights transposed" : "")}");
            string block = plan.IsBlocked ? Invariant($", {plan.InputBlock} at a time for all rows") : "";
            string rows = plan.RowCount == RowCount.Batch ? Schedule(plan.Rows) : Invariant($"of any number, step {plan.Rows.Tile}");
            yield return Invariant($"      for rows {rows}");
            string turn = Invariant($"{plan.InnerUnroll} a turn{Ahead(plan.Prefetch)}");
            yield return Invariant($"        for {plan.Inputs} {inputs}{block}, {turn}: acc += {scalar} * weight");
        }

        yield return Reason(plan.Reason);
    }

    private static IEnumerable<string> WeightGradient(WeightGradientPlan plan)
    {
        yield return Invariant($"  weight gradient and update  {plan.Name}{Written(plan.Shape)}");
        foreach (PanelGroup group in plan.Groups)
        {
            yield return Invariant($"    for {Panels(group, plan.Units)}");
            yield return Invariant($"      for inputs {Schedule(plan.InputTiles)}{Ahead(plan.Prefetch)}");
            yield return Invariant($"        for {plan.Batch} rows, {plan.RowUnroll} a turn: acc += {Scalar(plan.ScalarFeed)} * delta");
        }

        yield return Reason(plan.Reason);
    }

    private static string Members(TeamPlan team) =>
        team.Members == 1 ? "on one thread" : Invariant($"shared by up to {team.Members} threads");

    private static string Form(PredictionForm form) => form == PredictionForm.RowByRow ? "row by row" : "layer by layer";

    private static string Lanes(TargetMachine machine) =>
        machine.Lanes == 1 ? "one float at a time" : Invariant($"{machine.Lanes} floats a vector, {machine.Registers} registers");

    private static string Panels(PanelGroup group, int units, string what = "outputs") => Invariant(
        $"{what} {group.FirstOutput}..{group.LastOutput(units)}, panels of {group.Width}, tiles of {group.Tiles[0].Width}");

    private static string Schedule(TileSchedule schedule) =>
        schedule.Tail == 0
            ? Invariant($"0..{schedule.Count - 1} step {schedule.Tile}")
            : Invariant($"0..{schedule.Count - 1} step {schedule.Tile}, tail of {schedule.Tail}");

    private static string Ahead(Prefetch? prefetch) => prefetch is null
        ? ""
        : Invariant($", prefetching {prefetch.Inputs} ahead into the ")
            + $"{(prefetch.Level == CacheLevel.First ? "first" : "second")}-level cache";

    private static string Scalar(ScalarFeed feed) => feed == ScalarFeed.ByLane ? "input[lane]" : "input";

    private static string Written(CodeShape shape) => shape == CodeShape.StraightLine ? "  (straight-line)" : "";

    private static string Reason(TileReason reason)
    {
        string why = Invariant(
            $"    why {reason.Chosen}: {reason.CyclesPerMultiplyAdd:0.00} cycles, {reason.Registers} registers");
        return reason.RunnerUp.Length == 0 ? why : why + Invariant($"; next {reason.RunnerUp} at {reason.RunnerUpCycles:0.00}");
    }
}
