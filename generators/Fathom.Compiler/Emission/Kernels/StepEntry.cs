using System;
using System.Linq;
using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>
/// Writes how a step is entered: calls of one generic method for all goals, or, where threads share the step, of the team that runs it.
/// </summary>
internal sealed class StepEntry(KernelContext context)
{
    private readonly CodeWriter _writer = context.Writer;
    private readonly bool _hasBiases = context.Plan.Spec.Layers.Any(layer => layer.UseBias);

    private bool Shares => context.Plan.Team.Shares;

    private bool HasLabels => context.Plan.Spec.Loss == Loss.CrossEntropy;

    /// <summary>The sums of observed updates, those of the first layer first.</summary>
    public static string GradientSums => "(GradientSums*)&arena[Memory.GradientSums]";

    private string ForwardParameters => HasLabels ? "float* arena, int* labels" : "float* arena";

    /// <summary>Writes whether a pass observes, as types.</summary>
    public static void EmitPasses(CodeWriter writer)
    {
        writer.BlankLine();
        writer.Line(
            "// Whether a pass observes: the JIT compiles it anew for each answer, and nothing of the statistics is in the code without.");
        using (writer.Block("private interface IPass"))
        {
            writer.Line("static abstract bool Observes { get; }");
        }

        foreach ((string name, string observes) in new[] { ("Unobserved", "false"), ("Observed", "true") })
        {
            writer.BlankLine();
            using (writer.Block(Invariant($"private readonly struct {name} : IPass")))
            {
                writer.Line(Invariant($"public static bool Observes => {observes};"));
            }
        }
    }

    public void EmitForward(string name, string pass, string momentsArgument, string moments)
    {
        string signature = Invariant($"internal static float {name}({ForwardParameters}{moments})");
        if (!Shares)
        {
            _writer.Line(Invariant($"{signature} => Forward<{pass}>({(HasLabels ? "arena, labels" : "arena")}, {momentsArgument});"));
            return;
        }

        using (_writer.Block(signature))
        {
            string labels = HasLabels ? "Labels = labels, " : "";
            _writer.Line(Invariant($"Step step = new Step {{ Arena = arena, {labels}Moments = {momentsArgument} }};"));
            _writer.Line(Invariant($"ThreadTeam.Run({context.Plan.Team.Members}, &Forward<{pass}>, &step);"));
            _writer.Line("return step.Loss;");
        }
    }

    public IDisposable OpenForward()
    {
        _writer.Line(KernelHeader.Attribute);
        _writer.Line(Shares
            ? "private static void Forward<TPass>(void* state, TeamMember member)"
            : Invariant($"private static float Forward<TPass>({ForwardParameters}, double* moments)"));
        IDisposable block = _writer.Block("    where TPass : struct, IPass");
        if (Shares)
        {
            EmitStateLocals();
            if (HasLabels)
            {
                _writer.Line("int* labels = step->Labels;");
            }
        }

        return block;
    }

    public void EmitLoss(string call)
    {
        if (!Shares)
        {
            _writer.Line(Invariant($"return {call};"));
            return;
        }

        using (_writer.Block("if (member.Index == 0)"))
        {
            _writer.Line(Invariant($"step->Loss = {call};"));
        }
    }

    /// <summary>Writes an update. Weight decay costs a multiplication a weight, so a step without it is compiled without it.</summary>
    public void EmitUpdate(string name, string parameters, string goal, string decaying, string moments)
    {
        using (_writer.Block(Invariant($"internal static void {name}({parameters})")))
        {
            EmitStep("constants", moments);
            if (context.Form == UpdateForm.FromGradient)
            {
                EmitSummed(goal);
                return;
            }

            using (_writer.Block("if (constants->WeightDecay == 0f)"))
            {
                EmitCall(goal, "BiasUpdate", "constants", moments);
            }

            using (_writer.Block("else"))
            {
                EmitSummed(decaying);
            }
        }

        void EmitSummed(string summing)
        {
            EmitCall(summing, "BiasUpdate", "constants", moments);
            if (moments != "null")
            {
                MemoryPlan memory = context.Plan.Memory;
                string extent = Invariant($"{memory.Layers.Count}, {memory.GradientSumsALayer}");
                _writer.Line(Invariant($"GradientMoments.Take({GradientSums}, {extent}, {moments});"));
            }
        }
    }

    public void EmitGradients()
    {
        using (_writer.Block("internal static void BackwardGradients(float* arena, float* gradients)"))
        {
            _writer.Line("UpdateConstants constants = UpdateConstants.ForGradients(arena, gradients);");
            EmitStep("&constants", "null");
            EmitCall("Store", "BiasStore", "&constants", "null");
        }
    }

    public IDisposable OpenBackward()
    {
        string parameters = Shares ? "void* state, TeamMember member" : "float* arena, UpdateConstants* constants, double* moments";
        _writer.Line(KernelHeader.Attribute);
        _writer.Line(Invariant($"private static void Backward<TGoal{(_hasBiases ? ", TBias" : "")}>({parameters})"));
        _writer.Line("    where TGoal : struct, IWeightGoal");
        if (_hasBiases)
        {
            _writer.Line("    where TBias : struct, IBiasGoal");
        }

        IDisposable block = _writer.Braces();
        if (Shares)
        {
            EmitStateLocals();
            _writer.Line("UpdateConstants* constants = step->Constants;");
        }

        return block;
    }

    /// <summary>Writes what the members of a shared step are given.</summary>
    public void EmitState()
    {
        if (!Shares)
        {
            return;
        }

        _writer.BlankLine();
        _writer.Line("// What the threads of a step are given, and the loss.");
        using (_writer.Block("private struct Step"))
        {
            _writer.Line("internal float* Arena;");
            if (HasLabels)
            {
                _writer.Line("internal int* Labels;");
            }

            _writer.Line("internal UpdateConstants* Constants;");
            _writer.Line("internal double* Moments;");
            _writer.Line("internal float Loss;");
        }
    }

    private void EmitStateLocals()
    {
        _writer.Line("Step* step = (Step*)state;");
        _writer.Line("float* arena = step->Arena;");
        _writer.Line("double* moments = step->Moments;");
    }

    private void EmitStep(string constants, string moments)
    {
        if (Shares)
        {
            _writer.Line(Invariant($"Step step = new Step {{ Arena = arena, Constants = {constants}, Moments = {moments} }};"));
        }
    }

    private void EmitCall(string goal, string bias, string constants, string moments)
    {
        string method = Invariant($"Backward<{goal}{(_hasBiases ? ", " + bias : "")}>");
        _writer.Line(Shares
            ? Invariant($"ThreadTeam.Run({context.Plan.Team.Members}, &{method}, &step);")
            : Invariant($"{method}(arena, {constants}, {moments});"));
    }
}
