using Fathom.Compiler.Emission.Dialects;
using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Emission.Kernels;

/// <summary>What every kernel emitter works with.</summary>
/// <param name="Writer">Where the text goes.</param>
/// <param name="Dialect">The instruction set's spelling.</param>
/// <param name="Machine">The instruction set's widths.</param>
/// <param name="Plan">The model's plan.</param>
/// <param name="Form">How the products of the minibatch become new weights.</param>
internal sealed record KernelContext(CodeWriter Writer, Dialect Dialect, TargetMachine Machine, ModelPlan Plan, UpdateForm Form);
