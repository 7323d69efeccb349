using System.Collections.Generic;
using System.Linq;
using Fathom.Compiler.Emission.Surface;
using Fathom.Compiler.Helpers;
using Fathom.Compiler.Planning;

namespace Fathom.Compiler.Emission;

/// <summary>Writes a plan down: the surface, then a kernel file for each instruction set.</summary>
internal static class ModelEmitter
{
    public static EquatableArray<GeneratedFile> Emit(ModelPlan plan)
    {
        IEnumerable<GeneratedFile> kernels = plan.Targets.Select(target => KernelFileEmitter.Emit(plan, target));
        return new[] { SurfaceEmitter.Emit(plan) }.Concat(kernels).ToEquatableArray();
    }
}
