using Fathom.Compiler.Helpers;

namespace Fathom.Compiler.Planning;

/// <summary>The kernels of a model for one instruction set.</summary>
/// <param name="Machine">The instruction set.</param>
/// <param name="Layers">The kernels, layer by layer.</param>
internal sealed record TargetPlan(TargetMachine Machine, EquatableArray<LayerKernels> Layers);
