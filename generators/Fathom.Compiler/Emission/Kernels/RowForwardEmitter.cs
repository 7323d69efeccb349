using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>Writes y = f(W x + b) for one row.</summary>
internal static class RowForwardEmitter
{
    /// <summary>Writes the layer's method.</summary>
    public static void Emit(KernelContext context, RowForwardPlan plan)
    {
        CodeWriter writer = context.Writer;
        KernelHeader.Write(
            writer,
            Invariant($"A layer of {plan.Inputs} inputs and {plan.Units} units for one row:"),
            Invariant($"outputs[{plan.Units}] = {plan.Activation}(inputs[{plan.Inputs}] x weights{(plan.UseBias ? " + biases" : "")})."));
        bool hasParameter = ActivationTraits.Of(plan.Activation, 0).HasParameter;
        string biases = plan.UseBias ? "float* biases, " : "";
        string parameter = hasParameter ? ", float parameter" : "";
        using (writer.Block(Invariant(
            $"private static void {plan.Name}(float* inputs, float* weights, {biases}float* outputs{parameter})")))
        {
            int padded = new ParameterLayout(plan.Units, 1).PaddedOutputs;
            var places = new RowPlaces(
                new Address("inputs"), new Address("weights"), new Address("biases"), new Address("outputs"), padded);
            EmitBody(context, plan, places, hasParameter ? ", parameter" : "");
        }
    }

    /// <summary>Writes the layer's statements, in a method that has the places at hand.</summary>
    public static void EmitBody(KernelContext context, RowForwardPlan plan, RowPlaces places, string parameter)
    {
        CodeWriter writer = context.Writer;
        var layout = new PanelPlaces(plan.Units, plan.Inputs);
        foreach (RowSweep sweep in plan.Sweeps)
        {
            string sums = plan.IsInInputOrder ? "" : Invariant($", each of {plan.PartialSums * plan.FoldedInputs} partial sums");
            writer.Line(Invariant($"// outputs {sweep.FirstOutput}..{sweep.LastOutput(plan.Units)}: {Panels(sweep)}{sums}"));
            List<Moving> pointers =
            [
                new(places.Weights.Plus(layout.Offset(sweep.FirstOutput)), sweep.Panels.Count * layout.Pitch, "turnWeights"),
                new(places.Outputs.Plus(sweep.FirstOutput), sweep.Width, "turnOutputs"),
            ];
            if (plan.UseBias)
            {
                pointers.Add(new(places.Biases.Plus(sweep.FirstOutput), sweep.Width, "turnBiases"));
            }

            Loops.Repeat(writer, plan.Shape, "turn", sweep.Turns, pointers, turn =>
            {
                using (writer.Scope())
                {
                    if (plan.FoldedInputs > 1)
                    {
                        FoldedRowEmitter.Emit(context, plan, places);
                    }
                    else
                    {
                        EmitStart(context, plan, sweep, plan.UseBias ? turn[2] : null);
                        EmitInputs(context, plan, sweep, places.Inputs, turn[0]);
                        EmitPartialSums(context, plan, sweep);
                    }

                    EmitEnd(context, plan, sweep, turn[1], places.OutputLanes - sweep.FirstOutput, parameter);
                }
            });
        }

        if (plan.ActivationShape == CodeShape.TileLoop)
        {
            EmitActivationLoop(context, plan, places.Outputs, parameter);
        }
    }

    private static void EmitActivationLoop(KernelContext context, RowForwardPlan plan, Address outputs, string parameter)
    {
        RowVectors vectors = RowVectors.Of(context.Machine, plan.Units);
        Address output = outputs with { Index = "index" };
        string load = context.Dialect.Load(vectors.Lanes, output);
        using (context.Writer.Block(Invariant($"for (int index = 0; index < {vectors.Count * vectors.Lanes}; index += {vectors.Lanes})")))
        {
            string value = ActivationEmitter.Value(context, plan.Activation, load, parameter);
            context.Writer.Line(context.Dialect.Store(vectors.Lanes, output, value));
        }
    }

    private static void EmitStart(KernelContext context, RowForwardPlan plan, RowSweep sweep, Address? biases)
    {
        Dialect dialect = context.Dialect;
        foreach (RowVector vector in RowVector.Of(sweep))
        {
            string start = biases is { } address ? dialect.Load(vector.Lanes, address.Plus(vector.Output)) : dialect.Zero(vector.Lanes);
            IEnumerable<string> others = Enumerable.Range(1, plan.PartialSums - 1)
                .Select(sum => Invariant($"{Accumulator(plan, vector, sum)} = {dialect.Zero(vector.Lanes)}"));
            context.Writer.Declare(
                dialect.Type(vector.Lanes), new[] { Invariant($"{Accumulator(plan, vector, 0)} = {start}") }.Concat(others));
        }
    }

    private static void EmitInputs(KernelContext context, RowForwardPlan plan, RowSweep sweep, Address inputs, Address weights)
    {
        CodeWriter writer = context.Writer;
        List<Moving> panels = PanelWeights(plan, sweep, weights);
        if (plan.Shape == CodeShape.StraightLine || plan.Inputs <= plan.InnerUnroll)
        {
            EmitSteps(context, plan, sweep, plan.Inputs, inputs, panels.Select(static panel => panel.Start).ToArray());
            return;
        }

        // Panels of one width move together, under one name.
        Moving[] moving = panels.GroupBy(static panel => panel.Name).Select(static panel => panel.First()).ToArray();
        Address[] moved = panels
            .Select(panel => new Address(
                panel.Name, panel.Start.Offset - moving.First(first => first.Name == panel.Name).Start.Offset))
            .ToArray();
        int looped = plan.Inputs / plan.InnerUnroll * plan.InnerUnroll;
        writer.Line(Invariant($"float* input = {inputs.Text};"));
        foreach (Moving panel in moving)
        {
            writer.Line(Invariant($"float* {panel.Name} = {panel.Start.Text};"));
        }

        string steps = string.Concat(moving.Select(panel => Invariant($", {panel.Name} += {plan.InnerUnroll * panel.Stride}")));
        using (writer.Block(Invariant($"for (float* end = input + {looped}; input != end; input += {plan.InnerUnroll}{steps})")))
        {
            EmitSteps(context, plan, sweep, plan.InnerUnroll, new Address("input"), moved);
        }

        if (looped < plan.Inputs)
        {
            using (writer.Scope())
            {
                EmitSteps(context, plan, sweep, plan.Inputs - looped, new Address("input"), moved);
            }
        }
    }

    // The weights of each panel of a sweep, moving by one input.
    private static List<Moving> PanelWeights(RowForwardPlan plan, RowSweep sweep, Address weights)
    {
        int widest = sweep.Panels[0].Width;
        var layout = new PanelPlaces(plan.Units, plan.Inputs);
        return sweep.Panels
            .Select(panel => new Moving(
                weights.Plus(layout.Offset(panel.Start)), panel.Width, panel.Width == widest ? "weight" : "lastWeight"))
            .ToList();
    }

    private static void EmitSteps(KernelContext context, RowForwardPlan plan, RowSweep sweep, int count, Address inputs, Address[] weights)
    {
        Dialect dialect = context.Dialect;
        int widest = sweep.Panels[0].Vectors[0];
        for (int step = 0; step < count; step++)
        {
            string declaration = step == 0 ? dialect.Type(widest) + " " : "";
            context.Writer.Line(Invariant($"{declaration}value = {dialect.BroadcastElement(widest, inputs.Plus(step))};"));
            foreach (RowVector vector in RowVector.Of(sweep))
            {
                RowPanel panel = sweep.Panels[vector.Panel];
                string accumulator = Accumulator(plan, vector, step % plan.PartialSums);
                string weight = dialect.Load(vector.Lanes, weights[vector.Panel].Plus(step * panel.Width + vector.Output - panel.Start));
                string sum = dialect.MultiplyAdd(vector.Lanes, dialect.Narrow(widest, vector.Lanes, "value"), weight, accumulator);
                context.Writer.Line(Invariant($"{accumulator} = {sum};"));
            }
        }
    }

    private static void EmitPartialSums(KernelContext context, RowForwardPlan plan, RowSweep sweep) =>
        PartialSums.Join(plan.PartialSums, (sum, other) =>
        {
            foreach (RowVector vector in RowVector.Of(sweep))
            {
                context.Writer.Line(Invariant($"{Accumulator(plan, vector, sum)} += {Accumulator(plan, vector, other)};"));
            }
        });

    private static void EmitEnd(
        KernelContext context, RowForwardPlan plan, RowSweep sweep, Address outputs, int outputLanes, string parameter)
    {
        foreach (RowVector vector in RowVector.Of(sweep))
        {
            string accumulator = Accumulator(plan, vector, 0);
            Activation activation = plan.ActivationShape == CodeShape.StraightLine ? plan.Activation : Activation.Identity;
            string value = ActivationEmitter.Value(context, activation, accumulator, parameter);
            int lanes = outputLanes - (sweep.Turns - 1) * sweep.Width - vector.Output;
            if (lanes >= vector.Lanes)
            {
                context.Writer.Line(context.Dialect.Store(vector.Lanes, outputs.Plus(vector.Output), value));
                continue;
            }

            if (value != accumulator)
            {
                context.Writer.Line(Invariant($"{accumulator} = {value};"));
            }

            foreach (string store in context.Dialect.StoreFirst(vector.Lanes, lanes, outputs.Plus(vector.Output), accumulator))
            {
                context.Writer.Line(store);
            }
        }
    }

    private static string Accumulator(RowForwardPlan plan, RowVector vector, int sum) =>
        plan.PartialSums == 1 || plan.FoldedInputs > 1 ? Invariant($"acc_c{vector.Column}") : Invariant($"acc_s{sum}_c{vector.Column}");

    private static string Panels(RowSweep sweep)
    {
        string panels = string.Join(" and ", sweep.Panels.GroupBy(static panel => panel.Width).Select(static width =>
            width.Count() == 1 ? Invariant($"a panel of {width.Key}") : Invariant($"{width.Count()} panels of {width.Key}")));
        return sweep.Turns == 1 ? panels : Invariant($"{sweep.Turns} times {panels}");
    }
}
