using Fathom.Compiler.Helpers;
using Fathom.Compiler.Specification;

namespace Fathom.Compiler.Planning;

/// <summary>Every decision about a model's generated code. Emission writes it down and decides nothing.</summary>
/// <param name="Spec">The declaration.</param>
/// <param name="Memory">The arena.</param>
/// <param name="Team">The threads a step is worth.</param>
/// <param name="Targets">The kernels for each instruction set, best first.</param>
/// <param name="Runs">The layers, equal ones together.</param>
internal sealed record ModelPlan(
    ModelSpec Spec, MemoryPlan Memory, TeamPlan Team, EquatableArray<TargetPlan> Targets, EquatableArray<LayerRun> Runs);
