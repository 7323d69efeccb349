using System.Collections.Generic;
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

            if (!kernels.Prediction.Equals(kernels.Forward))
            {
                foreach (string line in Forward("prediction", kernels.Prediction))
                {
                    yield return line;
                }
            }

            if (kernels.InputGradient is { } inputGradient)
            {
                foreach (string line in InputGradient(inputGradient))
                {
                    yield return line;
                }
            }

            foreach (string line in WeightGradient(kernels.WeightGradient))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Forward(string what, DenseForwardPlan plan)
    {
        yield return Invariant($"  {what}  {plan.Name}{Written(plan.Shape)}");
        foreach (PanelGroup group in plan.Groups)
        {
            yield return Invariant($"    for {Panels(group, plan.Units)}");
            string rows = plan.RowCount == RowCount.Batch ? Schedule(plan.Rows) : Invariant($"any number, step {plan.Rows.Tile}, then one by one");
            yield return Invariant($"      for rows {rows}");
            yield return Invariant($"        for {plan.Inputs} inputs, {plan.InnerUnroll} a turn: acc += input * weight");
        }

        yield return Reason(plan.Reason);
    }

    private static IEnumerable<string> InputGradient(InputGradientPlan plan)
    {
        yield return Invariant($"  input gradient  {plan.Name}{Written(plan.Shape)}");
        yield return Invariant($"    for inputs {Schedule(plan.InputTiles)}");
        yield return Invariant($"      for rows {Schedule(plan.Rows)}");
        foreach (PanelGroup group in plan.Groups)
        {
            yield return Invariant($"        for {Panels(group, plan.Units)}: acc += delta * weight");
        }

        yield return Reason(plan.Reason);
    }

    private static IEnumerable<string> WeightGradient(WeightGradientPlan plan)
    {
        yield return Invariant($"  weight gradient and update  {plan.Name}{Written(plan.Shape)}");
        foreach (PanelGroup group in plan.Groups)
        {
            yield return Invariant($"    for {Panels(group, plan.Units)}");
            yield return Invariant($"      for inputs {Schedule(plan.InputTiles)}");
            yield return Invariant($"        for {plan.Batch} rows, {plan.RowUnroll} a turn: acc += input * delta");
        }

        yield return Reason(plan.Reason);
    }

    private static string Lanes(TargetMachine machine) =>
        machine.Lanes == 1 ? "one float at a time" : Invariant($"{machine.Lanes} floats a vector, {machine.Registers} registers");

    private static string Panels(PanelGroup group, int units) => Invariant(
        $"outputs {group.FirstOutput}..{group.LastOutput(units)}, panels of {group.Width}, tiles of {group.Tiles[0].Width}");

    private static string Schedule(TileSchedule schedule) =>
        schedule.Tail == 0
            ? Invariant($"0..{schedule.Count - 1} step {schedule.Tile}")
            : Invariant($"0..{schedule.Count - 1} step {schedule.Tile}, tail of {schedule.Tail}");

    private static string Written(CodeShape shape) => shape == CodeShape.StraightLine ? "  (straight-line)" : "";

    private static string Reason(TileReason reason)
    {
        string why = Invariant(
            $"    why {reason.Chosen}: {reason.CyclesPerMultiplyAdd:0.00} cycles a vector multiply-add by the model, {reason.Registers} registers");
        return reason.RunnerUp.Length == 0 ? why : why + Invariant($"; next {reason.RunnerUp} at {reason.RunnerUpCycles:0.00}");
    }
}
