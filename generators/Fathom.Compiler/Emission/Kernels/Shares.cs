using Fathom.Compiler.Planning;
using static System.FormattableString;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>
/// How kernels of a shared step find what their thread owns: outputs and inputs go by blocks of a panel's width, the same blocks for what a
/// layer writes and what the next one reads, so that a result depends on no other thread's.
/// </summary>
internal static class Shares
{
    /// <summary>What a kernel of a shared step takes in addition.</summary>
    public static string Parameter(KernelContext context) => context.Plan.Team.Shares ? ", TeamMember member" : "";

    /// <summary>What it is given inside a step.</summary>
    public static string Argument(KernelContext context) => context.Plan.Team.Shares ? ", member" : "";

    /// <summary>What it is given by a caller that shares with nobody.</summary>
    public static string Alone(KernelContext context) => context.Plan.Team.Shares ? ", TeamMember.Alone" : "";

    /// <summary>Blocks of a row of values.</summary>
    public static int Blocks(int values) => (values + ParameterLayout.PanelWidth - 1) / ParameterLayout.PanelWidth;

    /// <summary>Writes the thread's share of some blocks.</summary>
    public static void EmitShare(CodeWriter writer, int blocks) => writer.Line(Invariant($"WorkShare share = member.ShareOf({blocks});"));

    /// <summary>Writes the thread's first input and the one after its last.</summary>
    public static void EmitInputs(CodeWriter writer, int inputs)
    {
        int blocks = Blocks(inputs);
        EmitShare(writer, blocks);
        writer.Line(Invariant($"int firstInput = share.Start * {ParameterLayout.PanelWidth};"));
        writer.Line(Invariant($"int endInput = share.End == {blocks} ? {inputs} : share.End * {ParameterLayout.PanelWidth};"));
    }
}
